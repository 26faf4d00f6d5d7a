import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'access-side-lapsed-key',
    about: '401',
    choices: [
      { id: 'shop', grade: 'best', source: rfc(9110, '15.5.2') },
      { id: 'engineers', grade: 'wrong', source: rfc(9110, '15.6.1'), wouldFit: '500' },
      { id: 'rights', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
      { id: 'nobody', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
    ],
  },
  {
    id: 'access-side-closed-files',
    about: '403',
    choices: [
      { id: 'operator', grade: 'best', source: rfc(9110, '15.5.4') },
      { id: 'login', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'address', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '404' },
      { id: 'network', grade: 'wrong', source: rfc(6585, '6'), wouldFit: '511' },
    ],
  },
  {
    id: 'access-side-own-link',
    about: '404',
    choices: [
      { id: 'newsroom', grade: 'best', source: rfc(9110, '15.5.5') },
      { id: 'readers', grade: 'wrong', source: rfc(9110, '15.5') },
      { id: 'host', grade: 'wrong', source: rfc(9110, '15.6.1'), wouldFit: '500' },
      { id: 'login', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
    ],
  },
  {
    id: 'access-side-price-comparison',
    about: '410',
    choices: [
      { id: 'comparison', grade: 'best', source: rfc(9110, '15.5.11') },
      { id: 'restore', grade: 'wrong', source: rfc(9110, '15.5.11') },
      { id: 'redirect', grade: 'wrong', source: rfc(9110, '15.4.2'), wouldFit: '301' },
      { id: 'nobody', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
  {
    id: 'access-side-proxy-password',
    about: '407',
    choices: [
      { id: 'build', grade: 'best', source: rfc(9110, '15.5.8') },
      { id: 'site', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'policy', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
      { id: 'guest', grade: 'wrong', source: rfc(6585, '6'), wouldFit: '511' },
    ],
  },
  {
    id: 'access-side-poker-block',
    about: '451',
    choices: [
      { id: 'provider', grade: 'best', source: rfc(7725, '4') },
      { id: 'authority', grade: 'wrong', source: rfc(7725, '4') },
      { id: 'site', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
      { id: 'visitor', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
    ],
  },
] satisfies ItemFile;
