import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'request-log-tls-on-80',
    about: '400',
    exhibit: {
      kind: 'log',
      text: `203.0.113.9 - - [14/Mar/2026:09:12:44 +0300] "\\x16\\x03\\x01\\x02\\x00\\x01\\x00\\x01\\xFC\\x03\\x03" 400 157 "-" "-"`,
    },
    choices: [
      { id: 'tls', grade: 'best', source: rfc(8446, '5.1') },
      { id: 'cookies', grade: 'wrong', source: rfc(6585, '5'), wouldFit: '431' },
      { id: 'expired', grade: 'wrong', source: rfc(9110, '4.2.1') },
      { id: 'charset', grade: 'wrong', source: rfc(9110, '15.5.16'), wouldFit: '415' },
    ],
  },
  {
    id: 'request-log-zero-guests',
    about: '422',
    exhibit: {
      kind: 'log',
      text: `10:42:07.114 POST /reservations type=application/json bytes=22
10:42:07.116 decoded {"table":4,"guests":0}
10:42:07.117 422 rule=guests.min`,
    },
    choices: [
      { id: 'rule', grade: 'best', source: rfc(9110, '15.5.21') },
      { id: 'broken', grade: 'wrong', source: rfc(9110, '15.5.1'), wouldFit: '400' },
      { id: 'taken', grade: 'wrong', source: rfc(9110, '15.5.10'), wouldFit: '409' },
      { id: 'type', grade: 'wrong', source: rfc(9110, '15.5.16'), wouldFit: '415' },
    ],
  },
  {
    id: 'request-log-thesis-upload',
    about: '408',
    exhibit: {
      kind: 'log',
      text: `198.51.100.7 [02/Feb/2026:22:31:08 +0300] "POST /theses/upload HTTP/1.1" 408 received=1310720 announced=18874368 total=94.3 upstream=-`,
    },
    choices: [
      {
        id: 'stalled',
        grade: 'best',
        source: page(
          'nginx: client_body_timeout',
          'https://nginx.org/en/docs/http/ngx_http_core_module.html#client_body_timeout',
        ),
      },
      { id: 'slow-application', grade: 'wrong', source: rfc(9110, '15.6.5'), wouldFit: '504' },
      {
        id: 'left',
        grade: 'wrong',
        source: page(
          'nginx: ngx_http_request.h',
          'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
        ),
        wouldFit: '499',
      },
      {
        id: 'too-large',
        grade: 'wrong',
        source: page(
          'nginx: client_max_body_size',
          'https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size',
        ),
        wouldFit: '413',
      },
    ],
  },
  {
    id: 'request-log-growing-signin',
    about: '414',
    exhibit: {
      kind: 'log',
      text: `21:04:10.21 302 "GET /signin?from=%2Ftimetable&next=%2Ftimetable" line=56 cookies=96
[…]
21:04:11.08 302 "GET /signin?from=%2Fsignin%3Ffrom%3D…&next=%2Fsignin…" line=5198 cookies=96
21:04:11.24 414 "GET /signin?from=%2Fsignin%3Ffrom%3D…&next=%2Fsignin…" line=11918 cookies=96`,
    },
    choices: [
      { id: 'wrapped', grade: 'best', source: rfc(9110, '15.5.15') },
      { id: 'cookies', grade: 'wrong', source: rfc(6585, '5'), wouldFit: '431' },
      { id: 'counted', grade: 'wrong', source: rfc(9110, '15.4') },
      { id: 'pasted', grade: 'wrong', source: rfc(9110, '4.1') },
    ],
  },
  {
    id: 'request-log-complete-image',
    about: '416',
    exhibit: {
      kind: 'log',
      text: `203.0.113.80 "GET /nightly/build.iso" range="bytes=0-" 206 sent=734003200 length=734003200
203.0.113.80 "GET /nightly/build.iso" range="bytes=734003200-" 416 sent=0 length=734003200`,
    },
    choices: [
      { id: 'complete', grade: 'best', source: rfc(9110, '14.1.2') },
      { id: 'shrunk', grade: 'wrong', source: rfc(9110, '14.4') },
      { id: 'no-ranges', grade: 'wrong', source: rfc(9110, '14.2'), wouldFit: '200' },
      { id: 'resumed', grade: 'wrong', source: rfc(9110, '15.3.7'), wouldFit: '206' },
    ],
  },
  {
    id: 'request-log-localhost-cookies',
    about: '431',
    exhibit: {
      kind: 'log',
      text: `window   request                     status  size    time
normal   GET http://localhost:3000/  431     0 B     3 ms
private  GET http://localhost:3000/  200     4.1 kB  12 ms`,
    },
    choices: [
      { id: 'cookies', grade: 'best', source: rfc(6265, '8.5') },
      { id: 'page', grade: 'wrong', source: rfc(6585, '5') },
      { id: 'address', grade: 'wrong', source: rfc(9110, '15.5.15'), wouldFit: '414' },
      { id: 'starting', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
] satisfies ItemFile;
