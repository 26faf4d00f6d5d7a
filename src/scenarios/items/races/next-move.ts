import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'races-next-move-vaccination-slot',
    about: '409',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 409 Conflict
Content-Type: application/json

{"taken":"10:30","free":["10:45","11:15"]}`,
    },
    choices: [
      { id: 'let-choose', grade: 'best', source: rfc(9110, '15.5.10') },
      { id: 'same-later', grade: 'wrong', source: rfc(9110, '15.5.10'), wouldFit: '503' },
      { id: 'take-next', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: 'permission', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
    ],
  },
  {
    id: 'races-next-move-weather-workers',
    about: '429',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 429 Too Many Requests
Retry-After: 40
Content-Type: application/json

{"limit":"300 requests a minute for each key"}`,
    },
    choices: [
      { id: 'all-ten', grade: 'best', source: rfc(6585, '4') },
      { id: 'only-one', grade: 'wrong', source: rfc(6585, '4') },
      { id: 'reconnect', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '421' },
      { id: 'half-pace', grade: 'wrong', source: rfc(9110, '10.2.3') },
    ],
  },
  {
    id: 'races-next-move-second-paragraph',
    about: '412',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 412 Precondition Failed
ETag: "n9"`,
    },
    choices: [
      { id: 'rebase', grade: 'best', source: rfc(9110, '13.1.1') },
      { id: 'new-tag', grade: 'wrong', source: rfc(9110, '13.1.1') },
      { id: 'bare', grade: 'wrong', source: rfc(9110, '13.1') },
      { id: 'wait', grade: 'wrong', source: rfc(4918, '11.3'), wouldFit: '423' },
    ],
  },
  {
    id: 'races-next-move-crashed-drawing',
    about: '423',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 423 Locked
Content-Type: application/xml

<D:error xmlns:D="DAV:"><D:lock-token-submitted>
  <D:href>/plans/hall-2.dwg</D:href>
</D:lock-token-submitted></D:error>`,
    },
    choices: [
      { id: 'show-token', grade: 'best', source: rfc(4918, '7.5') },
      { id: 'unlock', grade: 'acceptable', source: rfc(4918, '9.11') },
      { id: 'relock', grade: 'wrong', source: rfc(4918, '6.2') },
      { id: 'fetch-tag', grade: 'wrong', source: rfc(4918, '11.3'), wouldFit: '412' },
    ],
  },
  {
    id: 'races-next-move-turbine-panel',
    about: '426',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 426 Upgrade Required
Upgrade: websocket
Connection: Upgrade`,
    },
    choices: [
      { id: 'web-socket', grade: 'best', source: rfc(9110, '15.5.22') },
      {
        id: 'set-field',
        grade: 'wrong',
        source: page(
          'Fetch Standard: Forbidden request-headers',
          'https://fetch.spec.whatwg.org/#forbidden-request-header',
        ),
      },
      { id: 'update', grade: 'wrong', source: rfc(9110, '7.8') },
      { id: 'https', grade: 'wrong', source: rfc(9110, '7.8'), wouldFit: '308' },
    ],
  },
] satisfies ItemFile;
