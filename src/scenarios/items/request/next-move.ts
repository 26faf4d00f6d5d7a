import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'request-next-move-stock-report',
    about: '400',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 400 Bad Request
Content-Type: application/problem+json

{"title":"Malformed JSON","detail":"unexpected end at line 1, column 87"}`,
    },
    choices: [
      { id: 'repair', grade: 'best', source: rfc(9110, '15.5.1') },
      { id: 'wait', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
      { id: 'token', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'label', grade: 'wrong', source: rfc(9110, '15.5.16'), wouldFit: '415' },
    ],
  },
  {
    id: 'request-next-move-vat-number',
    about: '422',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 422 Unprocessable Content
Content-Type: application/problem+json

{"title":"Invalid values","errors":[{"pointer":"#/vatNumber","detail":"wrong check digit"}]}`,
    },
    choices: [
      { id: 'show', grade: 'best', source: rfc(9457, '3') },
      { id: 'background', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
      { id: 'form-data', grade: 'wrong', source: rfc(9110, '15.5.16'), wouldFit: '415' },
      { id: 'merge', grade: 'wrong', source: rfc(9110, '15.5.10'), wouldFit: '409' },
    ],
  },
  {
    id: 'request-next-move-thermostat',
    about: '405',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 405 Method Not Allowed
Allow: GET, HEAD, PATCH
Content-Length: 0`,
    },
    choices: [
      { id: 'patch', grade: 'best', source: rfc(9110, '10.2.1') },
      { id: 'rights', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
      { id: 'address', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '404' },
      { id: 'wait', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
  {
    id: 'request-next-move-drone-track',
    about: '408',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 408 Request Timeout
Connection: close
Content-Length: 0`,
    },
    choices: [
      { id: 'again', grade: 'best', source: rfc(9110, '15.5.9') },
      { id: 'rest', grade: 'wrong', source: rfc(9112, '9.6') },
      { id: 'pause', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
      { id: 'operator', grade: 'wrong', source: rfc(9110, '15.6.5'), wouldFit: '504' },
    ],
  },
  {
    id: 'request-next-move-seismograph',
    about: '411',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 411 Length Required
Content-Type: application/json
Connection: close

{"detail":"Content-Length is missing"}`,
    },
    choices: [
      { id: 'buffer', grade: 'best', source: rfc(9110, '15.5.12') },
      { id: 'estimate', grade: 'wrong', source: rfc(9112, '6.3') },
      { id: 'smaller', grade: 'wrong', source: rfc(9110, '15.5.14'), wouldFit: '413' },
      { id: 'both', grade: 'wrong', source: rfc(9112, '6.2') },
    ],
  },
  {
    id: 'request-next-move-family-tree',
    about: '414',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 414 URI Too Long
Content-Type: application/json

{"maxBytes":8000,"instead":"POST /people/search"}`,
    },
    choices: [
      { id: 'post', grade: 'best', source: rfc(9110, '15.5.15') },
      { id: 'groups', grade: 'acceptable', source: rfc(9110, '4.1') },
      { id: 'field', grade: 'wrong', source: rfc(6585, '5') },
      { id: 'get-content', grade: 'wrong', source: rfc(9110, '9.3.1') },
    ],
  },
  {
    id: 'request-next-move-film-reel',
    about: '417',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 417 Expectation Failed
Content-Length: 0`,
    },
    choices: [
      { id: 'drop', grade: 'best', source: rfc(9110, '10.1.1') },
      { id: 'interim', grade: 'wrong', source: rfc(9110, '15.2') },
      { id: 'give-up', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
      { id: 'parts', grade: 'wrong', source: rfc(9110, '15.5.14'), wouldFit: '413' },
    ],
  },
] satisfies ItemFile;
