import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'gateway-exchange-audit-line',
    about: '500',
    exhibit: {
      kind: 'http',
      text: `PATCH /patients/88/allergies HTTP/1.1
Host: records.clinic.example
If-Match: "v7"
Content-Type: application/merge-patch+json

{"penicillin":"severe"}`,
    },
    choices: [
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: '412', grade: 'wrong', source: rfc(9110, '13.1.1') },
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
      { id: '500', grade: 'best', source: rfc(9110, '15.6.1') },
    ],
  },
  {
    id: 'gateway-exchange-wrong-certificate',
    about: '502',
    exhibit: {
      kind: 'http',
      text: `GET /tickets/5521 HTTP/1.1
Host: help.example
Accept: text/html`,
    },
    choices: [
      {
        id: '495',
        grade: 'wrong',
        source: page(
          'nginx: ngx_http_ssl_module',
          'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
        ),
      },
      { id: '500', grade: 'wrong', source: rfc(9110, '15.6.1') },
      { id: '502', grade: 'best', source: rfc(9209, '2.3.14') },
      {
        id: '503',
        grade: 'acceptable',
        source: page(
          'Envoy: Substitution formatter, response flags',
          'https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter#config-access-log-format-response-flags',
        ),
      },
    ],
  },
  {
    id: 'gateway-exchange-timetables-loading',
    about: '503',
    exhibit: {
      kind: 'http',
      text: `GET /timetables/7b HTTP/1.1
Host: plan.school.example
Accept: application/json`,
    },
    choices: [
      { id: '202', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '425', grade: 'wrong', source: rfc(8470, '5.2') },
      { id: '503', grade: 'best', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'gateway-exchange-swallowed-packets',
    about: '504',
    exhibit: {
      kind: 'http',
      text: `GET /stops/near?lat=38.42&lon=27.14 HTTP/1.1
Host: transit.example
Accept: application/json`,
    },
    choices: [
      { id: '502', grade: 'wrong', source: rfc(9209, '2.3.7') },
      {
        id: '503',
        grade: 'acceptable',
        source: page(
          'Envoy: Substitution formatter, response flags',
          'https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter#config-access-log-format-response-flags',
        ),
      },
      { id: '504', grade: 'best', source: rfc(9209, '2.3.9') },
      {
        id: '522',
        grade: 'wrong',
        source: page(
          'Cloudflare: Error 522',
          'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/',
        ),
      },
    ],
  },
  {
    id: 'gateway-exchange-small-letters',
    about: '501',
    exhibit: {
      kind: 'http',
      text: `post /readings HTTP/1.1
Host: garden.example
Content-Type: application/json
Content-Length: 17

{"moisture":0.31}`,
    },
    choices: [
      {
        id: '400',
        grade: 'acceptable',
        source: page(
          'nginx: ngx_http_parse.c',
          'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_parse.c',
        ),
      },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '405', grade: 'wrong', source: rfc(9110, '15.5.6') },
      { id: '501', grade: 'best', source: rfc(9110, '9.1') },
    ],
  },
  {
    id: 'gateway-exchange-dental-scan',
    about: '507',
    exhibit: {
      kind: 'http',
      text: `PUT /dav/scans/2024-11-03-tooth-36.tiff HTTP/1.1
Host: files.dentist.example
Content-Type: image/tiff
Content-Length: 84120533`,
    },
    choices: [
      { id: '413', grade: 'wrong', source: rfc(9110, '15.5.14') },
      { id: '500', grade: 'wrong', source: rfc(9110, '15.6.1') },
      { id: '503', grade: 'acceptable', source: rfc(9110, '15.6.4') },
      { id: '507', grade: 'best', source: rfc(4918, '11.5') },
    ],
  },
  {
    id: 'gateway-exchange-parent-binding',
    about: '508',
    exhibit: {
      kind: 'http',
      text: `PROPFIND /cases/ HTTP/1.1
Host: law.example
Depth: infinity
Content-Length: 0`,
    },
    choices: [
      { id: '208', grade: 'wrong', source: rfc(5842, '7.1') },
      { id: '403', grade: 'acceptable', source: rfc(4918, '9.1') },
      { id: '506', grade: 'wrong', source: rfc(2295, '8.1') },
      { id: '508', grade: 'best', source: rfc(5842, '7.2') },
    ],
  },
] satisfies ItemFile;
