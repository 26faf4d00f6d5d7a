import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'races-belief-delete-conflicts',
    about: '409',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.5.10') },
      { id: 'false', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: 'webdav', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: 'if-match', grade: 'wrong', source: rfc(9110, '13.1.1'), wouldFit: '412' },
    ],
  },
  {
    id: 'races-belief-always-retry-after',
    about: '429',
    choices: [
      { id: 'false', grade: 'best', source: rfc(6585, '4') },
      { id: 'true', grade: 'wrong', source: rfc(6585, '4') },
      { id: 'apis', grade: 'wrong', source: rfc(6585, '4') },
      { id: 'date', grade: 'wrong', source: rfc(9110, '10.2.3') },
    ],
  },
  {
    id: 'races-belief-nothing-but-412',
    about: '412',
    choices: [
      { id: 'already', grade: 'best', source: rfc(9110, '13.1.1') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '13.1.1') },
      { id: 'store', grade: 'wrong', source: rfc(9110, '13.1.1') },
      { id: 'get', grade: 'wrong', source: rfc(9110, '13.1.1') },
    ],
  },
  {
    id: 'races-belief-same-bytes-later',
    about: '425',
    choices: [
      { id: 'true', grade: 'best', source: rfc(8470, '5.2') },
      { id: 'false', grade: 'wrong', source: rfc(8470, '5.2') },
      { id: 'pause', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
      { id: 'mended', grade: 'wrong', source: rfc(9110, '15.5.1'), wouldFit: '400' },
    ],
  },
  {
    id: 'races-belief-412-after-428',
    about: '428',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '13.1.1') },
      { id: 'false', grade: 'wrong', source: rfc(6585, '3') },
      { id: 'old-tag', grade: 'wrong', source: rfc(9110, '13.1.1') },
      { id: 'either', grade: 'wrong', source: rfc(6585, '3') },
    ],
  },
] satisfies ItemFile;
