import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'success-side-back-soon',
    about: '200',
    choices: [
      { id: 'shop', grade: 'best', source: rfc(9110, '15.6.4') },
      { id: 'engine', grade: 'wrong', source: rfc(9110, '15.3.1') },
      { id: 'cache', grade: 'wrong', source: rfc(9111, '4.2.2') },
      { id: 'nobody', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'success-side-late-address',
    about: '201',
    choices: [
      { id: 'api', grade: 'best', source: rfc(9110, '15.3.2') },
      { id: 'clients', grade: 'acceptable', source: rfc(9110, '15.5.5') },
      { id: 'network', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: 'guests', grade: 'wrong', source: rfc(9110, '9.2.2') },
    ],
  },
  {
    id: 'success-side-read-only-key',
    about: '202',
    choices: [
      { id: 'api', grade: 'best', source: rfc(9110, '15.3.3') },
      { id: 'worker', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: 'clinic', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: 'gateway', grade: 'wrong', source: rfc(9110, '15.6.5') },
    ],
  },
  {
    id: 'success-side-transferred',
    about: '202',
    choices: [
      { id: 'app', grade: 'best', source: rfc(9110, '15.3.3') },
      { id: 'server', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: 'second', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: 'customer', grade: 'wrong', source: rfc(9110, '15.3.3') },
    ],
  },
  {
    id: 'success-side-braces-after',
    about: '204',
    choices: [
      { id: 'service', grade: 'best', source: rfc(9110, '15.3.5') },
      { id: 'clients', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: 'next', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: 'network', grade: 'wrong', source: rfc(9110, '15.3.5') },
    ],
  },
  {
    id: 'success-side-price-list-filter',
    about: '203',
    choices: [
      { id: 'proxy', grade: 'best', source: rfc(9110, '7.7') },
      { id: 'supplier', grade: 'wrong', source: rfc(9110, '15.3.4') },
      { id: 'nobody', grade: 'wrong', source: rfc(9110, '7.7') },
      { id: 'browser', grade: 'wrong', source: rfc(9110, '15.3.4') },
    ],
  },
  {
    id: 'success-side-forty-of-forty',
    about: '207',
    choices: [
      { id: 'tool', grade: 'best', source: rfc(4918, '13') },
      { id: 'server', grade: 'wrong', source: rfc(4918, '9.8.3') },
      { id: 'colleague', grade: 'wrong', source: rfc(4918, '11.3') },
      { id: 'standard', grade: 'wrong', source: rfc(4918, '13') },
    ],
  },
] satisfies ItemFile;
