import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'request-side-two-lengths',
    about: '400',
    choices: [
      { id: 'balancer', grade: 'best', source: rfc(9110, '8.6') },
      { id: 'buyers', grade: 'wrong', source: rfc(6585, '5'), wouldFit: '431' },
      { id: 'shop', grade: 'wrong', source: rfc(9112, '6.3') },
      { id: 'nobody', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
  {
    id: 'request-side-hotel-dates',
    about: '422',
    choices: [
      { id: 'app', grade: 'best', source: rfc(9110, '15.5.21') },
      { id: 'guests', grade: 'wrong', source: rfc(9110, '15.5.21') },
      { id: 'api', grade: 'acceptable', source: rfc(9110, '15.5.21') },
      { id: 'operator', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
  {
    id: 'request-side-unused-connections',
    about: '408',
    choices: [
      {
        id: 'nobody',
        grade: 'best',
        source: page(
          'HAProxy 1.8: option http-ignore-probes',
          'https://cbonte.github.io/haproxy-dconv/1.8/configuration.html#4.2-option%20http-ignore-probes',
        ),
      },
      { id: 'customers', grade: 'wrong', source: rfc(9110, '15.5.9') },
      { id: 'developers', grade: 'wrong', source: rfc(9110, '15.6.5'), wouldFit: '504' },
      { id: 'operator', grade: 'wrong', source: rfc(9112, '9.5') },
    ],
  },
  {
    id: 'request-side-photo-lab',
    about: '411',
    choices: [
      { id: 'uploader', grade: 'best', source: rfc(9110, '15.5.12') },
      { id: 'storage', grade: 'wrong', source: rfc(9112, '6.3') },
      { id: 'photographers', grade: 'wrong', source: rfc(9110, '15.5.14'), wouldFit: '413' },
      { id: 'network', grade: 'wrong', source: rfc(9110, '15.5.9'), wouldFit: '408' },
    ],
  },
  {
    id: 'request-side-law-firm',
    about: '413',
    choices: [
      {
        id: 'nginx',
        grade: 'best',
        source: page(
          'nginx: client_max_body_size',
          'https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size',
        ),
      },
      { id: 'lawyer', grade: 'wrong', source: rfc(9110, '15.5.14') },
      { id: 'developers', grade: 'wrong', source: rfc(9110, '15.5.14') },
      { id: 'disk', grade: 'wrong', source: rfc(4918, '11.5'), wouldFit: '507' },
    ],
  },
  {
    id: 'request-side-dated-cookies',
    about: '431',
    choices: [
      { id: 'developers', grade: 'best', source: rfc(6585, '5') },
      { id: 'customers', grade: 'acceptable', source: rfc(6585, '5') },
      { id: 'operator', grade: 'wrong', source: rfc(9110, '5.4') },
      { id: 'editors', grade: 'wrong', source: rfc(6585, '5') },
    ],
  },
] satisfies ItemFile;
