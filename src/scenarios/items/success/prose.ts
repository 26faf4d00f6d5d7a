import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'success-prose-no-appointments',
    about: '200',
    choices: [
      { id: '200', grade: 'best', source: rfc(9110, '15.3.1') },
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
    ],
  },
  {
    id: 'success-prose-parcel-quote',
    about: '200',
    choices: [
      { id: '200', grade: 'best', source: rfc(9110, '9.3.3') },
      { id: '201', grade: 'wrong', source: rfc(9110, '15.3.2') },
      { id: '202', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: '303', grade: 'wrong', source: rfc(9110, '15.4.4') },
    ],
  },
  {
    id: 'success-prose-class-list',
    about: '201',
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '9.3.3') },
      { id: '201', grade: 'best', source: rfc(9110, '15.3.2') },
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: '207', grade: 'wrong', source: rfc(4918, '13') },
    ],
  },
  {
    id: 'success-prose-blood-sample',
    about: '201',
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '15.3.1') },
      { id: '201', grade: 'best', source: rfc(9110, '15.3.2') },
      { id: '202', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
    ],
  },
  {
    id: 'success-prose-interview-transcript',
    about: '202',
    choices: [
      { id: '102', grade: 'wrong', source: rfc(2518, '10.1') },
      { id: '200', grade: 'wrong', source: rfc(9110, '15.3.1') },
      { id: '201', grade: 'acceptable', source: rfc(9110, '15.3.2') },
      { id: '202', grade: 'best', source: rfc(9110, '15.3.3') },
    ],
  },
  {
    id: 'success-prose-key-bindings',
    about: '204',
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '9.3.4') },
      { id: '201', grade: 'wrong', source: rfc(9110, '9.3.4') },
      { id: '204', grade: 'best', source: rfc(9110, '15.3.5') },
      { id: '205', grade: 'wrong', source: rfc(9110, '15.3.6') },
    ],
  },
  {
    id: 'success-prose-cabin-photos',
    about: '203',
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '15.3.4') },
      { id: '203', grade: 'best', source: rfc(9110, '7.7') },
      { id: '206', grade: 'wrong', source: rfc(9110, '15.3.7') },
      { id: '226', grade: 'wrong', source: rfc(3229, '10.4.1') },
    ],
  },
  {
    id: 'success-prose-second-binding',
    about: '208',
    choices: [
      { id: '200', grade: 'wrong', source: rfc(5842, '7.1') },
      { id: '207', grade: 'wrong', source: rfc(4918, '13') },
      { id: '208', grade: 'best', source: rfc(5842, '7.1') },
      { id: '508', grade: 'wrong', source: rfc(5842, '7.2') },
    ],
  },
] satisfies ItemFile;
