import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'redirects-prose-news-archive',
    about: '301',
    choices: [
      { id: '301', grade: 'best', source: rfc(9110, '15.4.2') },
      { id: '302', grade: 'wrong', source: rfc(9110, '15.4.3') },
      { id: '308', grade: 'acceptable', source: rfc(7538, '4') },
      { id: '410', grade: 'wrong', source: rfc(9110, '15.5.11') },
    ],
  },
  {
    id: 'redirects-prose-lunch-week',
    about: '302',
    choices: [
      { id: '301', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: '302', grade: 'best', source: rfc(9110, '15.4.3') },
      { id: '307', grade: 'acceptable', source: rfc(9110, '15.4.8') },
      { id: '308', grade: 'wrong', source: rfc(9110, '15.4.9') },
    ],
  },
  {
    id: 'redirects-prose-clinic-booking',
    about: '303',
    choices: [
      { id: '201', grade: 'wrong', source: rfc(9110, '15.3.2') },
      { id: '302', grade: 'acceptable', source: rfc(9110, '15.4.3') },
      { id: '303', grade: 'best', source: rfc(9110, '15.4.4') },
      { id: '307', grade: 'wrong', source: rfc(9110, '15.4.8') },
    ],
  },
  {
    id: 'redirects-prose-parking-sign',
    about: '304',
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '15.4.5') },
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: '304', grade: 'best', source: rfc(9110, '13.1.2') },
      { id: '412', grade: 'wrong', source: rfc(9110, '13.2.2') },
    ],
  },
  {
    id: 'redirects-prose-night-scans',
    about: '307',
    choices: [
      { id: '302', grade: 'wrong', source: rfc(9110, '15.4.3') },
      { id: '307', grade: 'best', source: rfc(9110, '15.4.8') },
      { id: '308', grade: 'wrong', source: rfc(9110, '15.4.9') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'redirects-prose-meter-host',
    about: '308',
    choices: [
      { id: '301', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: '307', grade: 'wrong', source: rfc(9110, '15.4.8') },
      { id: '308', grade: 'best', source: rfc(9110, '15.4.9') },
      { id: '410', grade: 'wrong', source: rfc(9110, '15.5.11') },
    ],
  },
  {
    id: 'redirects-prose-sitting-minutes',
    about: '300',
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '15.3.1') },
      { id: '300', grade: 'best', source: rfc(9110, '15.4.1') },
      { id: '302', grade: 'wrong', source: rfc(9110, '15.4.3') },
      { id: '406', grade: 'wrong', source: rfc(9110, '15.5.7') },
    ],
  },
] satisfies ItemFile;
