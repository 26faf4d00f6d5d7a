import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'access-prose-ward-tablet',
    about: '401',
    choices: [
      { id: '400', grade: 'wrong', source: rfc(6750, '3.1') },
      { id: '401', grade: 'best', source: rfc(6750, '3.1') },
      { id: '403', grade: 'wrong', source: rfc(9110, '11.4') },
      {
        id: '440',
        grade: 'wrong',
        source: page(
          'Microsoft: 440 Login Timeout in Outlook Web Access',
          'https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-2007/dd789741(v=exchg.80)',
        ),
      },
    ],
  },
  {
    id: 'access-prose-guild-treasury',
    about: '403',
    choices: [
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: '403', grade: 'best', source: rfc(9110, '15.5.4') },
      { id: '405', grade: 'wrong', source: rfc(9110, '15.5.6') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
    ],
  },
  {
    id: 'access-prose-client-matters',
    about: '404',
    choices: [
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '404', grade: 'best', source: rfc(9110, '15.5.4') },
      { id: '410', grade: 'wrong', source: rfc(9110, '15.5.11') },
    ],
  },
  {
    id: 'access-prose-summer-ticket',
    about: '410',
    choices: [
      { id: '301', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: '404', grade: 'acceptable', source: rfc(9110, '15.5.5') },
      { id: '410', grade: 'best', source: rfc(9110, '15.5.11') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'access-prose-prepaid-characters',
    about: '402',
    choices: [
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      {
        id: '402',
        grade: 'best',
        source: page(
          'DeepSeek API: Error Codes',
          'https://api-docs.deepseek.com/quick_start/error_codes',
        ),
      },
      { id: '403', grade: 'acceptable', source: rfc(9110, '15.5.3') },
      { id: '429', grade: 'wrong', source: rfc(6585, '4') },
    ],
  },
  {
    id: 'access-prose-documentary',
    about: '451',
    choices: [
      { id: '403', grade: 'acceptable', source: rfc(9110, '15.5.4') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '410', grade: 'wrong', source: rfc(9110, '15.5.11') },
      { id: '451', grade: 'best', source: rfc(7725, '3') },
    ],
  },
  {
    id: 'access-prose-coach-wifi',
    about: '511',
    choices: [
      { id: '302', grade: 'wrong', source: rfc(6585, '6.1') },
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: '407', grade: 'wrong', source: rfc(9110, '15.5.8') },
      { id: '511', grade: 'best', source: rfc(6585, '6') },
    ],
  },
] satisfies ItemFile;
