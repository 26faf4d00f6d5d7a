import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'beforehand-belief-send-without-leave',
    about: '100',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '10.1.1') },
      { id: 'false', grade: 'wrong', source: rfc(9110, '10.1.1') },
      { id: 'only-small', grade: 'wrong', source: rfc(9110, '10.1.1') },
      { id: 'after-417', grade: 'wrong', source: rfc(9110, '10.1.1'), wouldFit: '417' },
    ],
  },
  {
    id: 'beforehand-belief-result-by-mail',
    about: '102',
    choices: [
      { id: 'false', grade: 'best', source: rfc(2518, '10.1') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '15.2'), wouldFit: '202' },
      { id: 'with-address', grade: 'wrong', source: rfc(9110, '15.3.3'), wouldFit: '202' },
      { id: 'after-20', grade: 'wrong', source: rfc(2518, '10.1') },
    ],
  },
  {
    id: 'beforehand-belief-hints-then-404',
    about: '103',
    choices: [
      { id: 'true', grade: 'best', source: rfc(8297, '2') },
      { id: 'false', grade: 'wrong', source: rfc(8297, '2') },
      { id: 'same-sheet', grade: 'wrong', source: rfc(8297, '2') },
      { id: 'only-5xx', grade: 'wrong', source: rfc(9110, '15') },
    ],
  },
] satisfies ItemFile;
