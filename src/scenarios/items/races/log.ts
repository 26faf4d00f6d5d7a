import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'races-log-nightly-release',
    about: '409',
    exhibit: {
      kind: 'log',
      text: `02:14:00 pipeline POST /releases {"tag":"v5.1"}
02:15:00 gateway  POST /releases -> 504 after 60000 ms
02:15:07 app      release v5.1 created, id 880
02:15:10 pipeline POST /releases {"tag":"v5.1"}
02:15:10 gateway  POST /releases -> 409 after 35 ms`,
    },
    choices: [
      { id: 'came-through', grade: 'best', source: rfc(9110, '15.5.10') },
      { id: 'somebody', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: 'undone', grade: 'wrong', source: rfc(9110, '15.6.5') },
      { id: 'held', grade: 'wrong', source: rfc(4918, '11.3'), wouldFit: '423' },
    ],
  },
  {
    id: 'races-log-pods-and-keys',
    about: '429',
    exhibit: {
      kind: 'log',
      text: `12:00:00 pod-a key=k7 GET /rates 200 remaining=2
12:00:00 pod-b key=k7 GET /rates 200 remaining=1
12:00:00 pod-c key=k7 GET /rates 200 remaining=0
12:00:01 pod-a key=k7 GET /rates 429 retry-after=12
12:00:01 pod-d key=k9 GET /rates 200 remaining=58`,
    },
    choices: [
      { id: 'together', grade: 'best', source: rfc(6585, '4') },
      { id: 'pod-a', grade: 'wrong', source: rfc(6585, '4') },
      { id: 'overload', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
      { id: 'blocked', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
    ],
  },
  {
    id: 'races-log-duty-roster',
    about: '412',
    exhibit: {
      kind: 'log',
      text: `09:01:12 ada PUT /roster/may if-match="r7" 204 etag="r8"
09:02:40 efe PUT /roster/may if-match="r7" 412
09:02:41 efe PUT /roster/may if-match=*    204 etag="r9"`,
    },
    choices: [
      { id: 'lost', grade: 'best', source: rfc(9110, '13.1.1') },
      { id: 'merged', grade: 'wrong', source: rfc(9110, '9.3.4') },
      { id: 'refused', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: 'glitch', grade: 'wrong', source: rfc(9110, '15.5.13'), wouldFit: '503' },
    ],
  },
  {
    id: 'races-log-museum-proxy',
    about: '421',
    exhibit: {
      kind: 'log',
      text: `[ssl:error] AH02032: Hostname backend.internal provided via SNI and hostname tickets.museum.example provided via HTTP have no compatible SSL setup
10.0.0.5 - - "GET /tours HTTP/1.1" 421 322`,
    },
    choices: [
      { id: 'two-names', grade: 'best', source: rfc(9110, '7.4') },
      { id: 'no-page', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '404' },
      { id: 'certificate', grade: 'wrong', source: rfc(9110, '4.3.4') },
      { id: 'behind', grade: 'wrong', source: rfc(9110, '15.6.3'), wouldFit: '502' },
    ],
  },
  {
    id: 'races-log-film-properties',
    about: '424',
    exhibit: {
      kind: 'log',
      text: `PROPPATCH /dav/films/metropolis.mkv 207
  D:getcontentlength  403 cannot-modify-protected-property
  F:director          424
  F:year              424`,
    },
    choices: [
      { id: 'none', grade: 'best', source: rfc(4918, '9.2') },
      { id: 'two', grade: 'wrong', source: rfc(4918, '9.2') },
      { id: 'three', grade: 'wrong', source: rfc(4918, '11.4') },
      { id: 'later', grade: 'wrong', source: rfc(4918, '9.2'), wouldFit: '202' },
    ],
  },
] satisfies ItemFile;
