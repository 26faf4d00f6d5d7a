import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'gateway-side-emoji-card',
    about: '500',
    choices: [
      { id: 'shop', grade: 'best', source: rfc(9110, '15.6.1') },
      { id: 'customers', grade: 'wrong', source: rfc(9110, '15.5.21'), wouldFit: '422' },
      { id: 'database', grade: 'wrong', source: rfc(9110, '15.6.1') },
      { id: 'nobody', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
  {
    id: 'gateway-side-changed-port',
    about: '502',
    choices: [
      { id: 'nginx', grade: 'best', source: rfc(9209, '2.3.7') },
      { id: 'app', grade: 'wrong', source: rfc(9110, '15.6.3') },
      { id: 'callers', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '404' },
      { id: 'network', grade: 'wrong', source: rfc(9209, '2.3.9'), wouldFit: '504' },
    ],
  },
  {
    id: 'gateway-side-health-check-login',
    about: '503',
    choices: [
      {
        id: 'operators',
        grade: 'best',
        source: page(
          'HAProxy 1.7: Configuration Manual, The Response line',
          'https://cbonte.github.io/haproxy-dconv/1.7/configuration.html#chapter-1.3.1',
        ),
      },
      { id: 'visitors', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'buyers', grade: 'wrong', source: rfc(9110, '15.6.4') },
      { id: 'developers', grade: 'wrong', source: rfc(9110, '15.6.5'), wouldFit: '504' },
    ],
  },
  {
    id: 'gateway-side-yearly-statement',
    about: '504',
    choices: [
      { id: 'fund', grade: 'best', source: rfc(9110, '15.3.3') },
      { id: 'gateway', grade: 'acceptable', source: rfc(9110, '15.6.5') },
      { id: 'insured', grade: 'wrong', source: rfc(9110, '9.2.2'), wouldFit: '503' },
      { id: 'line', grade: 'wrong', source: rfc(9110, '15.6.5') },
    ],
  },
  {
    id: 'gateway-side-two-hops',
    about: '504',
    choices: [
      { id: 'gateway', grade: 'best', source: rfc(9209, '2') },
      { id: 'edge', grade: 'wrong', source: rfc(9209, '2') },
      { id: 'browser', grade: 'wrong', source: rfc(9110, '15.6.5') },
      { id: 'app', grade: 'wrong', source: rfc(9209, '2.3.26') },
    ],
  },
  {
    id: 'gateway-side-library-list',
    about: '506',
    choices: [
      { id: 'keepers', grade: 'best', source: rfc(2295, '8.1') },
      { id: 'readers', grade: 'wrong', source: rfc(9110, '12.5.4'), wouldFit: '406' },
      { id: 'browsers', grade: 'wrong', source: rfc(9110, '12.5.4') },
      { id: 'translators', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '404' },
    ],
  },
] satisfies ItemFile;
