import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'request-exchange-no-host',
    about: '400',
    exhibit: {
      kind: 'http',
      text: `GET /menu HTTP/1.1
Accept: text/html
Connection: close`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9112, '3.2') },
      { id: '400', grade: 'best', source: rfc(9112, '3.2') },
      { id: '404', grade: 'wrong', source: rfc(9112, '3.2') },
      { id: '421', grade: 'wrong', source: rfc(9110, '15.5.20') },
    ],
  },
  {
    id: 'request-exchange-iban-check',
    about: '422',
    exhibit: {
      kind: 'http',
      text: `POST /payouts HTTP/1.1
Host: bank.example
Content-Type: application/json
Content-Length: 55

{"iban":"TR340006100519786457841326","amount":"250.00"}`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: '422', grade: 'best', source: rfc(9110, '15.5.21') },
    ],
  },
  {
    id: 'request-exchange-only-brotli',
    about: '406',
    exhibit: {
      kind: 'http',
      text: `GET /firmware/manifest HTTP/1.1
Host: devices.example
Accept: application/json
Accept-Encoding: br, gzip;q=0, identity;q=0`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '12.5.3') },
      { id: '400', grade: 'wrong', source: rfc(9110, '12.5.3') },
      { id: '406', grade: 'best', source: rfc(9110, '15.5.7') },
      { id: '415', grade: 'wrong', source: rfc(9110, '15.5.16') },
    ],
  },
  {
    id: 'request-exchange-routing-by-size',
    about: '411',
    exhibit: {
      kind: 'http',
      text: `POST /scans HTTP/1.1
Host: radiology.example
Content-Type: application/dicom
Transfer-Encoding: chunked`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9112, '7.1') },
      { id: '411', grade: 'best', source: rfc(9112, '6.3') },
      { id: '413', grade: 'wrong', source: rfc(9110, '15.5.14') },
      { id: '501', grade: 'wrong', source: rfc(9112, '6.1') },
    ],
  },
  {
    id: 'request-exchange-album-cover',
    about: '413',
    exhibit: {
      kind: 'http',
      text: `PUT /albums/izmir/cover HTTP/1.1
Host: photos.example
Content-Type: image/jpeg
Content-Length: 48211904
Expect: 100-continue`,
    },
    choices: [
      { id: '100', grade: 'wrong', source: rfc(9110, '10.1.1') },
      { id: '413', grade: 'best', source: rfc(9110, '15.5.14') },
      { id: '417', grade: 'wrong', source: rfc(9110, '10.1.1') },
      { id: '507', grade: 'wrong', source: rfc(4918, '11.5') },
    ],
  },
  {
    id: 'request-exchange-form-label',
    about: '415',
    exhibit: {
      kind: 'http',
      text: `POST /readings HTTP/1.1
Host: meters.example
User-Agent: curl/8.9.1
Accept: */*
Content-Type: application/x-www-form-urlencoded
Content-Length: 27

{"meter":"A-17","kwh":41.5}`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '406', grade: 'wrong', source: rfc(9110, '15.5.7') },
      { id: '415', grade: 'best', source: rfc(9110, '15.5.16') },
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
    ],
  },
  {
    id: 'request-exchange-podcast-end',
    about: '416',
    exhibit: {
      kind: 'http',
      text: `GET /podcasts/ep42.mp3 HTTP/1.1
Host: radio.example
Range: bytes=8400000-`,
    },
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '14.2') },
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: '206', grade: 'wrong', source: rfc(9110, '15.3.7') },
      { id: '416', grade: 'best', source: rfc(9110, '14.1.2') },
    ],
  },
] satisfies ItemFile;
