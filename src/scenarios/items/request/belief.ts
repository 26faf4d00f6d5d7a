import { ianaRegistry, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'request-belief-unknown-code',
    about: '400',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15') },
      { id: 'as-500', grade: 'wrong', source: rfc(9110, '15') },
      { id: 'no-response', grade: 'wrong', source: rfc(9110, '15') },
      { id: 'if-told', grade: 'wrong', source: rfc(9110, '15') },
    ],
  },
  {
    id: 'request-belief-webdav-only',
    about: '422',
    choices: [
      { id: 'false', grade: 'best', source: rfc(9110, '15.5.21') },
      { id: 'true', grade: 'wrong', source: ianaRegistry },
      { id: 'unless-xml', grade: 'wrong', source: rfc(9110, '15.5.21') },
      { id: 'if-agreed', grade: 'wrong', source: rfc(9205, '4.6') },
    ],
  },
  {
    id: 'request-belief-allow-list',
    about: '405',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.5.6') },
      { id: 'advice', grade: 'wrong', source: rfc(9110, '10.2.1') },
      { id: 'options', grade: 'wrong', source: rfc(9110, '10.2.1') },
      { id: 'apis', grade: 'wrong', source: rfc(9110, '15.5.6') },
    ],
  },
  {
    id: 'request-belief-must-refuse',
    about: '406',
    choices: [
      { id: 'false', grade: 'best', source: rfc(9110, '12.4.1') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '15.5.7') },
      { id: 'unless-any', grade: 'wrong', source: rfc(9110, '12.5.1') },
      { id: 'languages', grade: 'wrong', source: rfc(9110, '12.5.4') },
    ],
  },
  {
    id: 'request-belief-right-label',
    about: '415',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.5.16') },
      { id: 'false', grade: 'wrong', source: rfc(9110, '15.5.16') },
      { id: 'coding-only', grade: 'wrong', source: rfc(9110, '15.5.16') },
      { id: 'if-missing', grade: 'wrong', source: rfc(9110, '8.3') },
    ],
  },
  {
    id: 'request-belief-own-expectations',
    about: '417',
    choices: [
      { id: 'false', grade: 'best', source: rfc(9110, '15.5.18') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '10.1.1'), wouldFit: '422' },
      { id: 'uploads', grade: 'wrong', source: rfc(9110, '15.5.18') },
      { id: 'documented', grade: 'wrong', source: rfc(9205, '4.6') },
    ],
  },
] satisfies ItemFile;
