import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'success-log-disk-cache-row',
    about: '200',
    exhibit: {
      kind: 'log',
      text: `Name         Status   Type     Size           Time
app.7f3c.js  200      script   (disk cache)   3 ms`,
    },
    choices: [
      { id: 'reused', grade: 'best', source: rfc(9111, '4') },
      { id: 'confirmed', grade: 'wrong', source: rfc(9111, '4.3.3'), wouldFit: '304' },
      { id: 'sent', grade: 'wrong', source: rfc(9111, '4') },
      { id: 'proxy', grade: 'wrong', source: rfc(9111, '4') },
    ],
  },
  {
    id: 'success-log-kiosk-orders',
    about: '201',
    exhibit: {
      kind: 'log',
      text: `09:12:04 kiosk-7 POST /orders
09:12:34 kiosk-7 gave up after 30 s, sends again
09:12:34 kiosk-7 POST /orders
09:12:35 app     POST /orders -> 201 Location: /orders/8817 (31204 ms)
09:12:35 app     POST /orders -> 201 Location: /orders/8818 (118 ms)`,
    },
    choices: [
      { id: 'two', grade: 'best', source: rfc(9110, '9.2.2') },
      { id: 'one', grade: 'wrong', source: rfc(9110, '15.3.2') },
      { id: 'undone', grade: 'wrong', source: rfc(9110, '9.2.2') },
      { id: 'later', grade: 'wrong', source: rfc(9110, '15.3.3'), wouldFit: '202' },
    ],
  },
  {
    id: 'success-log-failed-export',
    about: '202',
    exhibit: {
      kind: 'log',
      text: `14:01:07 "POST /exports HTTP/1.1" 202 88
14:01:09 "GET /exports/31 HTTP/1.1" 200 41
14:03:41 worker-2: export 31 failed: source table is missing
14:03:44 "GET /exports/31 HTTP/1.1" 200 67`,
    },
    choices: [
      { id: 'later', grade: 'best', source: rfc(9110, '15.3.3') },
      { id: 'wrong-receipt', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: 'wrong-monitor', grade: 'wrong', source: rfc(9110, '15.3.1') },
      { id: 'lost', grade: 'wrong', source: rfc(9110, '15.3.3') },
    ],
  },
  {
    id: 'success-log-unexpected-end',
    about: '204',
    exhibit: {
      kind: 'log',
      text: `PUT /api/me/newsletter   204   0 B   41 ms
Uncaught (in promise) SyntaxError: Unexpected end of JSON input
    at save (settings.js:58)`,
    },
    choices: [
      { id: 'saved', grade: 'best', source: rfc(9110, '15.3.5') },
      { id: 'bad-request', grade: 'wrong', source: rfc(9110, '15.5.1'), wouldFit: '400' },
      { id: 'lost-content', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: 'pending', grade: 'wrong', source: rfc(9110, '15.3.3'), wouldFit: '202' },
    ],
  },
  {
    id: 'success-log-resumed-image',
    about: '206',
    exhibit: {
      kind: 'log',
      text: `[20:14:31] "GET /img/lab.img HTTP/1.1" 200 1288490188 "curl/8.5.0"
[20:31:10] "GET /img/lab.img HTTP/1.1" 206 3006477108 "curl/8.5.0"`,
    },
    choices: [
      { id: 'resumed', grade: 'best', source: rfc(9110, '14.2') },
      { id: 'changed', grade: 'wrong', source: rfc(9110, '13.1.5'), wouldFit: '200' },
      { id: 'split', grade: 'wrong', source: rfc(9110, '14.2') },
      { id: 'twice', grade: 'wrong', source: rfc(9110, '15.3.7') },
    ],
  },
  {
    id: 'success-log-locked-plan',
    about: '207',
    exhibit: {
      kind: 'log',
      text: `"DELETE /dav/old/ HTTP/1.1" 207 412 "davfs2/1.6.1"
dav: multistatus with 1 response: /dav/old/plan.odt 423`,
    },
    choices: [
      { id: 'eight-gone', grade: 'best', source: rfc(4918, '9.6.1') },
      { id: 'none-gone', grade: 'wrong', source: rfc(4918, '9.6.1'), wouldFit: '423' },
      { id: 'all-gone', grade: 'wrong', source: rfc(4918, '13'), wouldFit: '204' },
      { id: 'queued', grade: 'wrong', source: rfc(9110, '15.3.3'), wouldFit: '202' },
    ],
  },
  {
    id: 'success-log-bus-stops',
    about: '226',
    exhibit: {
      kind: 'log',
      text: `GET /stops.csv 200 2411873 a-im="vcdiff" if-none-match="-"   etag="s88"
GET /stops.csv 226     913 a-im="vcdiff" if-none-match="s88" etag="s89"`,
    },
    choices: [
      { id: 'delta', grade: 'best', source: rfc(3229, '10.4.1') },
      { id: 'compressed', grade: 'wrong', source: rfc(9110, '8.4') },
      { id: 'shrunk', grade: 'wrong', source: rfc(9110, '15.3.1'), wouldFit: '200' },
      { id: 'range', grade: 'wrong', source: rfc(9110, '15.3.7'), wouldFit: '206' },
    ],
  },
] satisfies ItemFile;
