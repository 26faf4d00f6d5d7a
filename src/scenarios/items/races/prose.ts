import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'races-prose-ward-plan',
    about: '409',
    choices: [
      { id: '409', grade: 'best', source: rfc(9110, '15.5.10') },
      { id: '412', grade: 'wrong', source: rfc(9110, '15.5.13') },
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
      { id: '428', grade: 'wrong', source: rfc(6585, '3') },
    ],
  },
  {
    id: 'races-prose-second-guild',
    about: '409',
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '409', grade: 'best', source: rfc(9110, '15.5.10') },
      { id: '422', grade: 'acceptable', source: rfc(9110, '15.5.21') },
    ],
  },
  {
    id: 'races-prose-one-time-codes',
    about: '429',
    choices: [
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: '423', grade: 'wrong', source: rfc(4918, '11.3') },
      { id: '429', grade: 'best', source: rfc(6585, '4') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'races-prose-school-timetable',
    about: '423',
    choices: [
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: '412', grade: 'wrong', source: rfc(4918, '12.1') },
      { id: '423', grade: 'best', source: rfc(4918, '11.3') },
    ],
  },
  {
    id: 'races-prose-truck-and-pallet',
    about: '424',
    choices: [
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: '424', grade: 'best', source: rfc(4918, '11.4') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'races-prose-signal-plan',
    about: '428',
    choices: [
      { id: '400', grade: 'acceptable', source: rfc(9110, '15.5.1') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: '412', grade: 'wrong', source: rfc(9110, '15.5.13') },
      { id: '428', grade: 'best', source: rfc(6585, '3') },
    ],
  },
] satisfies ItemFile;
