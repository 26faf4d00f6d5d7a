import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'gateway-prose-row-aa',
    about: '500',
    choices: [
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
      { id: '500', grade: 'best', source: rfc(9110, '15.6.1') },
      { id: '501', grade: 'wrong', source: rfc(9110, '15.6.2') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'gateway-prose-cut-lab-report',
    about: '502',
    choices: [
      { id: '206', grade: 'wrong', source: rfc(9110, '15.3.7') },
      { id: '500', grade: 'wrong', source: rfc(9110, '15.6.1') },
      { id: '502', grade: 'best', source: rfc(9209, '2.3.18') },
      { id: '504', grade: 'wrong', source: rfc(9110, '15.6.5') },
    ],
  },
  {
    id: 'gateway-prose-exam-results',
    about: '503',
    choices: [
      { id: '429', grade: 'wrong', source: rfc(6585, '4') },
      { id: '500', grade: 'wrong', source: rfc(9110, '15.6.1') },
      { id: '503', grade: 'best', source: rfc(9110, '15.6.4') },
      { id: '504', grade: 'wrong', source: rfc(9110, '15.6.5') },
    ],
  },
  {
    id: 'gateway-prose-customs-silence',
    about: '504',
    choices: [
      { id: '202', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: '408', grade: 'wrong', source: rfc(9110, '15.5.9') },
      { id: '502', grade: 'wrong', source: rfc(9110, '15.6.3') },
      { id: '504', grade: 'best', source: rfc(9110, '15.6.5') },
    ],
  },
  {
    id: 'gateway-prose-old-probe',
    about: '505',
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '426', grade: 'acceptable', source: rfc(9113, '3.2') },
      { id: '501', grade: 'wrong', source: rfc(9110, '15.6.2') },
      { id: '505', grade: 'best', source: rfc(9110, '15.6.6') },
    ],
  },
  {
    id: 'gateway-prose-vector-map',
    about: '506',
    choices: [
      { id: '300', grade: 'wrong', source: rfc(9110, '15.4.1') },
      { id: '406', grade: 'wrong', source: rfc(9110, '15.5.7') },
      { id: '500', grade: 'acceptable', source: rfc(9110, '15') },
      { id: '506', grade: 'best', source: rfc(2295, '8.1') },
    ],
  },
  {
    id: 'gateway-prose-self-call',
    about: '508',
    choices: [
      { id: '429', grade: 'wrong', source: rfc(6585, '4') },
      { id: '500', grade: 'acceptable', source: rfc(9110, '15.6.1') },
      { id: '504', grade: 'wrong', source: rfc(9110, '15.6.5') },
      {
        id: '508',
        grade: 'best',
        source: page(
          'Vercel: INFINITE_LOOP_DETECTED',
          'https://vercel.com/docs/errors/INFINITE_LOOP_DETECTED',
        ),
      },
    ],
  },
] satisfies ItemFile;
