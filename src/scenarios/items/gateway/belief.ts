import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'gateway-belief-repeat-delete',
    about: '500',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '9.2.2') },
      { id: 'false', grade: 'wrong', source: rfc(9110, '9.2.2') },
      { id: 'look', grade: 'wrong', source: rfc(9110, '9.2.2') },
      { id: 'field', grade: 'wrong', source: rfc(9110, '10.2.3'), wouldFit: '503' },
    ],
  },
  {
    id: 'gateway-belief-never-arrived',
    about: '502',
    choices: [
      { id: 'refused', grade: 'best', source: rfc(9110, '9.2.2') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '15.6.3') },
      { id: 'post', grade: 'wrong', source: rfc(9110, '9.2.2') },
      { id: 'quick', grade: 'wrong', source: rfc(9110, '15.6.3') },
    ],
  },
  {
    id: 'gateway-belief-owed-field',
    about: '503',
    choices: [
      { id: 'false', grade: 'best', source: rfc(9110, '15.6.4') },
      { id: 'true', grade: 'wrong', source: rfc(9110, '10.2.3') },
      { id: 'maintenance', grade: 'wrong', source: rfc(9110, '15.6.4') },
      { id: 'browsers', grade: 'wrong', source: rfc(9110, '10.2.3') },
    ],
  },
  {
    id: 'gateway-belief-closed-door',
    about: '503',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.6.4') },
      { id: 'false', grade: 'wrong', source: rfc(9110, '15.6.4') },
      { id: 'first', grade: 'wrong', source: rfc(9110, '15.6.4') },
      { id: 'balancer', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'gateway-belief-nobody-asked',
    about: '504',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9111, '5.2.1.7') },
      { id: 'false', grade: 'wrong', source: rfc(9110, '15.6.5') },
      { id: 'faulty', grade: 'wrong', source: rfc(9111, '5.2.1.7') },
      { id: 'earlier', grade: 'wrong', source: rfc(9111, '5.2.1.7') },
    ],
  },
  {
    id: 'gateway-belief-kept-refusal',
    about: '501',
    choices: [
      { id: 'true', grade: 'best', source: rfc(9110, '15.6.2') },
      { id: 'false', grade: 'wrong', source: rfc(9111, '4.2.2') },
      { id: 'private', grade: 'wrong', source: rfc(9111, '3') },
      { id: 'max-age', grade: 'wrong', source: rfc(9111, '4.2.2') },
    ],
  },
  {
    id: 'gateway-belief-shared-hosting',
    about: '508',
    choices: [
      {
        id: 'limit',
        grade: 'best',
        source: page('CloudLinux: Limits', 'https://docs.cloudlinux.com/cloudlinuxos/limits/'),
      },
      { id: 'true', grade: 'wrong', source: rfc(5842, '7.2') },
      { id: 'only-code', grade: 'wrong', source: rfc(9110, '15.4'), wouldFit: '302' },
      {
        id: 'at-night',
        grade: 'wrong',
        source: page('CloudLinux: Limits', 'https://docs.cloudlinux.com/cloudlinuxos/limits/'),
      },
    ],
  },
] satisfies ItemFile;
