import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'races-side-two-addresses',
    about: '409',
    choices: [
      { id: 'clerk', grade: 'best', source: rfc(9110, '15.5.10') },
      { id: 'it', grade: 'wrong', source: rfc(9110, '15.5'), wouldFit: '500' },
      { id: 'first', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: 'server', grade: 'wrong', source: rfc(9110, '15.5.10'), wouldFit: '503' },
    ],
  },
  {
    id: 'races-side-museum-visitors',
    about: '429',
    choices: [
      { id: 'cdn', grade: 'best', source: rfc(6585, '4') },
      { id: 'museum', grade: 'wrong', source: rfc(6585, '4') },
      { id: 'bot', grade: 'wrong', source: rfc(6585, '4') },
      { id: 'nobody', grade: 'wrong', source: rfc(9110, '15.1'), wouldFit: '404' },
    ],
  },
  {
    id: 'races-side-cinema-and-theatre',
    about: '421',
    choices: [
      { id: 'balancer', grade: 'best', source: rfc(9110, '7.4') },
      { id: 'browsers', grade: 'wrong', source: rfc(9110, '15.5.20') },
      { id: 'theatre', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '404' },
      { id: 'certificate', grade: 'wrong', source: rfc(9113, '9.1.1') },
    ],
  },
  {
    id: 'races-side-bank-batch',
    about: '424',
    choices: [
      { id: 'seventeen', grade: 'best', source: rfc(4918, '11.4') },
      { id: 'employees', grade: 'wrong', source: rfc(4918, '11.4'), wouldFit: '422' },
      { id: 'bank', grade: 'wrong', source: rfc(9110, '15.6.3'), wouldFit: '502' },
      { id: 'nobody', grade: 'wrong', source: rfc(4918, '11.4'), wouldFit: '202' },
    ],
  },
  {
    id: 'races-side-song-votes',
    about: '425',
    choices: [
      { id: 'cdn', grade: 'best', source: rfc(8470, '5.1') },
      { id: 'radio', grade: 'wrong', source: rfc(9110, '9.2.1') },
      { id: 'browser', grade: 'wrong', source: rfc(8470, '4') },
      { id: 'tls', grade: 'wrong', source: rfc(8470, '3') },
    ],
  },
] satisfies ItemFile;
