import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'access-belief-missing-challenge',
    about: '401',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.5.2') },
      { id: 'optional', grade: 'wrong', source: rfc(9110, '11.6.1') },
      { id: 'only-basic', grade: 'wrong', source: rfc(6750, '3') },
      { id: 'only-browsers', grade: 'wrong', source: rfc(9110, '11.6.1') },
    ],
  },
  {
    id: 'access-belief-other-account',
    about: '403',
    choices: [
      { id: 'false', grade: 'best', source: rfc(9110, '15.5.4') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: 'only-post', grade: 'wrong', source: rfc(9110, '15.5') },
      { id: 'after-pause', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
    ],
  },
  {
    id: 'access-belief-stored-error',
    about: '404',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.5.5') },
      { id: 'no-errors', grade: 'wrong', source: rfc(9110, '15.1') },
      { id: 'only-permanent', grade: 'wrong', source: rfc(9110, '15.1') },
      { id: 'only-max-age', grade: 'wrong', source: rfc(9111, '4.2.2') },
    ],
  },
  {
    id: 'access-belief-duty-to-mark',
    about: '410',
    choices: [
      { id: 'false', grade: 'best', source: rfc(9110, '15.5.11') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: 'only-pages', grade: 'wrong', source: rfc(9110, '15.5.11') },
      { id: 'one-year', grade: 'wrong', source: rfc(9110, '15.5.11') },
    ],
  },
  {
    id: 'access-belief-proof-of-existence',
    about: '451',
    choices: [
      { id: 'false', grade: 'best', source: rfc(7725, '3') },
      { id: 'true', grade: 'wrong', source: rfc(7725, '3') },
      { id: 'only-origin', grade: 'wrong', source: rfc(7725, '3') },
      { id: 'only-link', grade: 'wrong', source: rfc(7725, '4') },
    ],
  },
  {
    id: 'access-belief-site-login',
    about: '511',
    choices: [
      { id: 'true', grade: 'best', source: rfc(6585, '6') },
      { id: 'false', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'intranet', grade: 'wrong', source: rfc(6585, '6') },
      { id: 'with-link', grade: 'wrong', source: rfc(6585, '6') },
    ],
  },
] satisfies ItemFile;
