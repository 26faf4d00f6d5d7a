import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

const nginxWebSocket = page(
  'nginx: WebSocket proxying',
  'https://nginx.org/en/docs/http/websocket.html',
);

export default [
  {
    id: 'beforehand-log-refused-backup',
    about: '100',
    exhibit: {
      kind: 'log',
      text: `02:00:10.002 > PUT /backups/db.tar  Content-Length: 5368709120  Expect: 100-continue
02:00:10.031 < 100
02:02:51.903   5368709120 bytes sent
02:02:52.774 < 507`,
    },
    choices: [
      { id: 'arrived', grade: 'best', source: rfc(9110, '15.2.1') },
      { id: 'spared', grade: 'wrong', source: rfc(9110, '10.1.1'), wouldFit: '507' },
      { id: 'defied', grade: 'wrong', source: rfc(9110, '10.1.1') },
      { id: 'two', grade: 'wrong', source: rfc(9110, '15') },
    ],
  },
  {
    id: 'beforehand-log-live-ticker',
    about: '101',
    exhibit: {
      kind: 'log',
      text: `[20:48:33] "GET /ticker/match/310 HTTP/1.1" 101 482117 rt=5312.440`,
    },
    choices: [
      { id: 'open', grade: 'best', source: nginxWebSocket },
      { id: 'slow', grade: 'wrong', source: nginxWebSocket, wouldFit: '504' },
      { id: 'refused', grade: 'wrong', source: rfc(9110, '15.2.2'), wouldFit: '426' },
      { id: 'download', grade: 'wrong', source: rfc(9110, '15.2.2'), wouldFit: '200' },
    ],
  },
  {
    id: 'beforehand-log-moved-footage',
    about: '102',
    exhibit: {
      kind: 'log',
      text: `11:02:00.114 > MOVE /footage/raw/  Destination: /footage/2024/
11:02:20.130 < 102
11:02:40.131 < 102
11:02:57.806 < 201`,
    },
    choices: [
      { id: 'once', grade: 'best', source: rfc(2518, '10.1') },
      { id: 'thrice', grade: 'wrong', source: rfc(9110, '15.2') },
      { id: 'parts', grade: 'wrong', source: rfc(2518, '10.1'), wouldFit: '207' },
      { id: 'third-try', grade: 'wrong', source: rfc(2518, '10.1'), wouldFit: '503' },
    ],
  },
] satisfies ItemFile;
