import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'request-prose-decimal-comma',
    about: '400',
    choices: [
      { id: '400', grade: 'best', source: rfc(9110, '15.5.1') },
      { id: '415', grade: 'wrong', source: rfc(9110, '15.5.16') },
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
      { id: '500', grade: 'wrong', source: rfc(9110, '15.6.1') },
    ],
  },
  {
    id: 'request-prose-missing-longitude',
    about: '400',
    choices: [
      { id: '400', grade: 'best', source: rfc(9110, '15.5.1') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '422', grade: 'acceptable', source: rfc(9110, '15.5.21') },
      { id: '428', grade: 'wrong', source: rfc(6585, '3') },
    ],
  },
  {
    id: 'request-prose-blood-group',
    about: '422',
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: '422', grade: 'best', source: rfc(9110, '15.5.21') },
    ],
  },
  {
    id: 'request-prose-departure-boards',
    about: '406',
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '12.4.1') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '406', grade: 'best', source: rfc(9110, '15.5.7') },
      { id: '415', grade: 'wrong', source: rfc(9110, '15.5.16') },
    ],
  },
  {
    id: 'request-prose-tracking-pixel',
    about: '414',
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9112, '3') },
      { id: '413', grade: 'wrong', source: rfc(9110, '15.5.14') },
      { id: '414', grade: 'best', source: rfc(9112, '3') },
      { id: '431', grade: 'wrong', source: rfc(6585, '5') },
    ],
  },
  {
    id: 'request-prose-checksum-first',
    about: '417',
    choices: [
      { id: '100', grade: 'wrong', source: rfc(9110, '15.2.1') },
      { id: '400', grade: 'acceptable', source: rfc(9110, '15.5.1') },
      { id: '412', grade: 'wrong', source: rfc(9110, '15.5.13') },
      { id: '417', grade: 'best', source: rfc(9110, '10.1.1') },
    ],
  },
  {
    id: 'request-prose-draft-preview',
    about: '431',
    choices: [
      { id: '400', grade: 'acceptable', source: rfc(9110, '5.4') },
      { id: '413', grade: 'wrong', source: rfc(9110, '15.5.14') },
      { id: '414', grade: 'wrong', source: rfc(9110, '15.5.15') },
      { id: '431', grade: 'best', source: rfc(6585, '5') },
    ],
  },
] satisfies ItemFile;
