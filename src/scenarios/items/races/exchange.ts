import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'races-exchange-scan-to-may',
    about: '409',
    exhibit: {
      kind: 'http',
      text: `MOVE /inbox/0417.tif HTTP/1.1
Host: archive.example
Destination: https://archive.example/1994/may/0417.tif
Overwrite: F`,
    },
    choices: [
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '409', grade: 'best', source: rfc(4918, '9.9.4') },
      { id: '412', grade: 'wrong', source: rfc(4918, '10.6') },
      { id: '424', grade: 'wrong', source: rfc(4918, '11.4') },
    ],
  },
  {
    id: 'races-exchange-tide-quota',
    about: '429',
    exhibit: {
      kind: 'http',
      text: `GET /v2/tides?port=izmir&day=2025-06-14 HTTP/1.1
Host: api.tides.example
Authorization: Bearer 5f0c81`,
    },
    choices: [
      { id: '402', grade: 'wrong', source: rfc(9110, '15.5.3') },
      { id: '403', grade: 'acceptable', source: rfc(9110, '15.5.4') },
      { id: '429', grade: 'best', source: rfc(6585, '4') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'races-exchange-lab-scale',
    about: '412',
    exhibit: {
      kind: 'http',
      text: `PUT /scales/7/calibration HTTP/1.1
Host: lab.example
If-None-Match: *
Content-Type: application/json

{"offset": 0.4}`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '13.1.2') },
      { id: '304', grade: 'wrong', source: rfc(9110, '13.1.2') },
      { id: '409', grade: 'wrong', source: rfc(9110, '13.1.2') },
      { id: '412', grade: 'best', source: rfc(9110, '13.1.2') },
    ],
  },
  {
    id: 'races-exchange-pay-over-www',
    about: '421',
    exhibit: {
      kind: 'http',
      text: `GET /checkout HTTP/2
Host: pay.bazaar.example
Cookie: basket=81`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
      { id: '421', grade: 'best', source: rfc(9110, '7.4') },
      { id: '502', grade: 'wrong', source: rfc(9110, '15.6.3') },
    ],
  },
  {
    id: 'races-exchange-car-park-barrier',
    about: '425',
    exhibit: {
      kind: 'http',
      text: `GET /barriers/3/open?pass=7781 HTTP/1.1
Host: parking.example
Early-Data: 1
Via: 2 cdn.example`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(8470, '5.1') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: '425', grade: 'best', source: rfc(8470, '5.1') },
      { id: '429', grade: 'wrong', source: rfc(6585, '4') },
    ],
  },
  {
    id: 'races-exchange-live-goals',
    about: '426',
    exhibit: {
      kind: 'http',
      text: `GET /live/match/88 HTTP/1.1
Host: scores.example
Accept: application/json
Connection: keep-alive`,
    },
    choices: [
      { id: '101', grade: 'wrong', source: rfc(9110, '15.2.2') },
      { id: '400', grade: 'acceptable', source: rfc(6455, '4.2.1') },
      { id: '406', grade: 'wrong', source: rfc(9110, '15.5.7') },
      { id: '426', grade: 'best', source: rfc(9110, '15.5.22') },
    ],
  },
] satisfies ItemFile;
