import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'gateway-next-move-watering-plan',
    about: '500',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 500 Internal Server Error
Content-Type: application/problem+json
X-Request-Id: 7d1c

{"title":"Something went wrong"}`,
    },
    choices: [
      { id: 'again', grade: 'best', source: rfc(9110, '9.2.2') },
      { id: 'rewrite', grade: 'wrong', source: rfc(9110, '15.6.1'), wouldFit: '422' },
      { id: 'never', grade: 'wrong', source: rfc(9110, '9.2.2') },
      { id: 'token', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
    ],
  },
  {
    id: 'gateway-next-move-price-tags',
    about: '502',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 502 Bad Gateway
Server: nginx
Content-Type: text/html
Content-Length: 157`,
    },
    choices: [
      { id: 'keep', grade: 'best', source: rfc(9110, '9.2.2') },
      { id: 'parse', grade: 'wrong', source: rfc(9110, '15.6'), wouldFit: '200' },
      { id: 'clear', grade: 'wrong', source: rfc(9110, '15.5.11'), wouldFit: '410' },
      { id: 'accept', grade: 'wrong', source: rfc(9110, '12.5.1'), wouldFit: '406' },
    ],
  },
  {
    id: 'gateway-next-move-date-to-wait-for',
    about: '503',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 503 Service Unavailable
Date: Wed, 06 Nov 2024 04:12:00 GMT
Retry-After: Wed, 06 Nov 2024 04:30:00 GMT`,
    },
    choices: [
      { id: 'eighteen', grade: 'best', source: rfc(9110, '10.2.3') },
      { id: 'tomorrow', grade: 'wrong', source: rfc(9110, '10.2.3') },
      { id: 'portions', grade: 'wrong', source: rfc(9110, '15.5.14'), wouldFit: '413' },
      { id: 'growing', grade: 'acceptable', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'gateway-next-move-deposit-transfer',
    about: '504',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 504 Gateway Timeout
Via: 1.1 api-gw
Content-Length: 0`,
    },
    choices: [
      { id: 'look', grade: 'best', source: rfc(9110, '9.2.2') },
      { id: 'resend', grade: 'wrong', source: rfc(9110, '9.2.2'), wouldFit: '503' },
      { id: 'failed', grade: 'wrong', source: rfc(9110, '15.6.5') },
      { id: 'hold', grade: 'wrong', source: rfc(9110, '15'), wouldFit: '102' },
    ],
  },
  {
    id: 'gateway-next-move-old-script',
    about: '505',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 505 HTTP Version Not Supported
Content-Type: text/plain

This service speaks HTTP/2 only.`,
    },
    choices: [
      { id: 'http2', grade: 'best', source: rfc(9110, '15.6.6') },
      { id: 'path', grade: 'wrong', source: rfc(9110, '15.6.6'), wouldFit: '410' },
      { id: 'upgrade', grade: 'wrong', source: rfc(9113, '3.1'), wouldFit: '426' },
      { id: 'wait', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
  {
    id: 'gateway-next-move-audio-guide',
    about: '506',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 506 Variant Also Negotiates
Content-Type: text/html

<p>Variants: <a href="guide.en">English</a>, <a href="guide.tr">Türkçe</a></p>`,
    },
    choices: [
      { id: 'report', grade: 'best', source: rfc(2295, '8.1') },
      { id: 'language', grade: 'acceptable', source: rfc(2295, '8.1') },
      { id: 'wait', grade: 'wrong', source: rfc(2295, '8.1'), wouldFit: '503' },
      { id: 'cookies', grade: 'wrong', source: rfc(9110, '15.4'), wouldFit: '302' },
    ],
  },
  {
    id: 'gateway-next-move-interview-backup',
    about: '507',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 507 Insufficient Storage
Content-Type: application/xml

<D:error xmlns:D="DAV:"><D:quota-not-exceeded/></D:error>`,
    },
    choices: [
      { id: 'show', grade: 'best', source: rfc(4918, '11.5') },
      { id: 'repeat', grade: 'wrong', source: rfc(4918, '11.5'), wouldFit: '503' },
      { id: 'split', grade: 'wrong', source: rfc(9110, '15.5.14'), wouldFit: '413' },
      { id: 'delete', grade: 'wrong', source: rfc(4918, '11.5') },
    ],
  },
] satisfies ItemFile;
