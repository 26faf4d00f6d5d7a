import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'success-next-move-firmware-rest',
    about: '200',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 200 OK
Content-Type: application/octet-stream
Content-Length: 8388608
Accept-Ranges: none`,
    },
    choices: [
      { id: 'restart', grade: 'best', source: rfc(9110, '14.2') },
      { id: 'append', grade: 'wrong', source: rfc(9110, '15.3.7.1'), wouldFit: '206' },
      { id: 'cut', grade: 'wrong', source: rfc(9110, '15.3.7.3') },
      { id: 'repeat', grade: 'wrong', source: rfc(9110, '14.3') },
    ],
  },
  {
    id: 'success-next-move-parcel-label',
    about: '201',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 201 Created
Location: /parcels/TR-5519
Content-Length: 0`,
    },
    choices: [
      { id: 'get', grade: 'best', source: rfc(9110, '15.3.2') },
      { id: 'post-again', grade: 'wrong', source: rfc(9110, '9.2.2') },
      { id: 'wait', grade: 'wrong', source: rfc(9110, '15.3.3'), wouldFit: '202' },
      { id: 'newest', grade: 'wrong', source: rfc(9110, '10.2.2') },
    ],
  },
  {
    id: 'success-next-move-rendered-house',
    about: '202',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 202 Accepted
Content-Type: application/json

{"status_url":"/renders/77","poll_after_seconds":20}`,
    },
    choices: [
      { id: 'ask', grade: 'best', source: rfc(9110, '15.3.3') },
      { id: 'resend', grade: 'wrong', source: rfc(9110, '9.2.2'), wouldFit: '503' },
      { id: 'done', grade: 'wrong', source: rfc(9110, '15.3.3'), wouldFit: '201' },
      { id: 'hold', grade: 'wrong', source: rfc(9110, '15.3.3'), wouldFit: '102' },
    ],
  },
  {
    id: 'success-next-move-wiki-save',
    about: '204',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 204 No Content
ETag: "w15"`,
    },
    choices: [
      { id: 'keep', grade: 'best', source: rfc(9110, '15.3.5') },
      { id: 'reload', grade: 'acceptable', source: rfc(9110, '9.3.4') },
      { id: 'old-tag', grade: 'wrong', source: rfc(9110, '13.1.1') },
      { id: 'empty', grade: 'wrong', source: rfc(9110, '15.3.5'), wouldFit: '205' },
    ],
  },
  {
    id: 'success-next-move-skin-photo',
    about: '203',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 203 Non-Authoritative Information
Via: 1.1 saver.mobile.example
Content-Type: image/jpeg
Content-Length: 48211`,
    },
    choices: [
      { id: 'no-transform', grade: 'best', source: rfc(9111, '5.2.1.6') },
      { id: 'no-cache', grade: 'wrong', source: rfc(9111, '5.2.1.4') },
      { id: 'use', grade: 'wrong', source: rfc(9110, '15.3.4'), wouldFit: '200' },
      { id: 'report', grade: 'wrong', source: rfc(9110, '7.7') },
    ],
  },
  {
    id: 'success-next-move-fair-leads',
    about: '205',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 205 Reset Content
Content-Length: 0`,
    },
    choices: [
      { id: 'reset', grade: 'best', source: rfc(9110, '15.3.6') },
      { id: 'reload', grade: 'acceptable', source: rfc(9110, '15.3.6') },
      {
        id: 'browser',
        grade: 'wrong',
        source: page('Fetch Standard: Statuses', 'https://fetch.spec.whatwg.org/#statuses'),
      },
      { id: 'keep', grade: 'wrong', source: rfc(9110, '15.3.5'), wouldFit: '204' },
    ],
  },
  {
    id: 'success-next-move-shared-folder',
    about: '208',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 207 Multi-Status
Content-Type: application/xml; charset="utf-8"

...
<D:response>
  <D:href>/site/shared/</D:href>
  <D:propstat>
    <D:prop><D:resource-id><D:href>urn:uuid:1f3b</D:href></D:resource-id></D:prop>
    <D:status>HTTP/1.1 208 Already Reported</D:status>
  </D:propstat>
</D:response>
...`,
    },
    choices: [
      { id: 'look-up', grade: 'best', source: rfc(5842, '7.1') },
      { id: 'list-again', grade: 'wrong', source: rfc(5842, '7.1') },
      { id: 'empty', grade: 'wrong', source: rfc(5842, '7.1'), wouldFit: '200' },
      { id: 'closed', grade: 'wrong', source: rfc(4918, '9.1.2'), wouldFit: '403' },
    ],
  },
] satisfies ItemFile;
