import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'redirects-side-festival-weekend',
    about: '301',
    choices: [
      { id: 'agency', grade: 'best', source: rfc(9110, '15.4.2') },
      { id: 'visitors', grade: 'wrong', source: rfc(9111, '4.2.2') },
      { id: 'browsers', grade: 'wrong', source: rfc(9111, '4.2.2') },
      { id: 'cdn', grade: 'wrong', source: rfc(9111, '1') },
    ],
  },
  {
    id: 'redirects-side-greenhouse-app',
    about: '302',
    choices: [
      { id: 'api', grade: 'best', source: rfc(9110, '15.5.2') },
      { id: 'app', grade: 'acceptable', source: rfc(9110, '8.3') },
      { id: 'page', grade: 'wrong', source: rfc(9110, '15.4.3') },
      { id: 'nobody', grade: 'wrong', source: rfc(9110, '11.6.1') },
    ],
  },
  {
    id: 'redirects-side-forgotten-version',
    about: '304',
    choices: [
      { id: 'team', grade: 'best', source: rfc(9110, '8.8.1') },
      { id: 'browsers', grade: 'wrong', source: rfc(9110, '13.1.2') },
      { id: 'visitors', grade: 'wrong', source: rfc(9111, '4.3') },
      { id: 'nobody', grade: 'wrong', source: rfc(9111, '4.3.3') },
    ],
  },
  {
    id: 'redirects-side-spent-stream',
    about: '307',
    choices: [
      { id: 'client', grade: 'best', source: rfc(9110, '15.4') },
      { id: 'api', grade: 'acceptable', source: rfc(9110, '10.1.1') },
      { id: 'storage', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: 'nobody', grade: 'wrong', source: rfc(9110, '15.4.8'), wouldFit: '302' },
    ],
  },
  {
    id: 'redirects-side-map-partner',
    about: '308',
    choices: [
      { id: 'partner', grade: 'best', source: rfc(9110, '15.4.9') },
      { id: 'service', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: 'library', grade: 'wrong', source: rfc(9110, '15.4.9') },
      { id: 'nobody', grade: 'wrong', source: rfc(9110, '15.4.9') },
    ],
  },
  {
    id: 'redirects-side-tls-circle',
    about: '308',
    choices: [
      { id: 'balancer', grade: 'best', source: rfc(7239, '5.4') },
      { id: 'browsers', grade: 'wrong', source: rfc(9110, '15.4') },
      { id: 'certificate', grade: 'wrong', source: rfc(9110, '4.3.4') },
      { id: 'application', grade: 'wrong', source: rfc(5842, '7.2'), wouldFit: '508' },
    ],
  },
] satisfies ItemFile;
