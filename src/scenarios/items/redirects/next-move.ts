import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'redirects-next-move-link-checker',
    about: '301',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 301 Moved Permanently
Location: https://journal.example/articles/1848
Cache-Control: max-age=86400`,
    },
    choices: [
      { id: 'mend', grade: 'best', source: rfc(9110, '15.4.2') },
      { id: 'follow-only', grade: 'acceptable', source: rfc(9110, '15.4.2'), wouldFit: '302' },
      { id: 'remove', grade: 'wrong', source: rfc(9110, '15.5.11'), wouldFit: '410' },
      { id: 'tomorrow', grade: 'wrong', source: rfc(9111, '5.2.2.1'), wouldFit: '503' },
    ],
  },
  {
    id: 'redirects-next-move-mirror',
    about: '302',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 302 Found
Location: https://mirror-fr.example/desktop.iso
Cache-Control: no-store`,
    },
    choices: [
      { id: 'this-time', grade: 'best', source: rfc(9110, '15.4.3') },
      { id: 'adopt', grade: 'wrong', source: rfc(9110, '15.4.2'), wouldFit: '301' },
      { id: 'ask-user', grade: 'wrong', source: rfc(9110, '15.4.1'), wouldFit: '300' },
      { id: 'wait', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
  {
    id: 'redirects-next-move-quarter-report',
    about: '303',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 303 See Other
Location: /reports/77`,
    },
    choices: [
      { id: 'get-result', grade: 'best', source: rfc(9110, '15.4.4') },
      { id: 'post-there', grade: 'wrong', source: rfc(9110, '15.4.8'), wouldFit: '307' },
      { id: 'repeat', grade: 'wrong', source: rfc(9110, '15.5.9'), wouldFit: '408' },
      { id: 'save-address', grade: 'wrong', source: rfc(9110, '15.4.9'), wouldFit: '308' },
    ],
  },
  {
    id: 'redirects-next-move-forecast-copy',
    about: '304',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 304 Not Modified
Date: Tue, 03 Mar 2026 07:00:00 GMT
ETag: "s-20"
Cache-Control: max-age=300`,
    },
    choices: [
      { id: 'fresh-copy', grade: 'best', source: rfc(9111, '4.3.4') },
      { id: 'stale-copy', grade: 'wrong', source: rfc(9111, '4.3.4') },
      { id: 'empty', grade: 'wrong', source: rfc(9110, '15.3.5'), wouldFit: '204' },
      { id: 'ask-again', grade: 'wrong', source: rfc(9110, '15.4.5') },
    ],
  },
  {
    id: 'redirects-next-move-backup-put',
    about: '307',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 307 Temporary Redirect
Location: /store-2/backups/mon.tar`,
    },
    choices: [
      { id: 'put-there', grade: 'best', source: rfc(9110, '15.4.8') },
      { id: 'put-adopt', grade: 'wrong', source: rfc(9110, '15.4.9'), wouldFit: '308' },
      { id: 'get-there', grade: 'wrong', source: rfc(9110, '15.4.4'), wouldFit: '303' },
      { id: 'done', grade: 'wrong', source: rfc(9110, '15.3.2'), wouldFit: '201' },
    ],
  },
  {
    id: 'redirects-next-move-parcel-label',
    about: '308',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 308 Permanent Redirect
Location: https://api.parcels.example/v3/labels`,
    },
    choices: [
      { id: 'adopt', grade: 'best', source: rfc(9110, '15.4.9') },
      { id: 'this-time', grade: 'acceptable', source: rfc(9110, '15.4.9'), wouldFit: '307' },
      { id: 'read', grade: 'wrong', source: rfc(9110, '15.4.4'), wouldFit: '303' },
      { id: 'alarm', grade: 'wrong', source: rfc(9110, '15.5.11'), wouldFit: '410' },
    ],
  },
  {
    id: 'redirects-next-move-pdf-archive',
    about: '300',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 300 Multiple Choices
Location: /minutes/9.html
Link: </minutes/9.html>; rel="alternate"; type="text/html"
Link: </minutes/9.pdf>; rel="alternate"; type="application/pdf"`,
    },
    choices: [
      { id: 'pick', grade: 'best', source: rfc(9110, '15.4.1') },
      { id: 'location', grade: 'wrong', source: rfc(9110, '15.4.1'), wouldFit: '302' },
      { id: 'haggle', grade: 'wrong', source: rfc(9110, '15.5.7'), wouldFit: '406' },
      { id: 'missing', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '404' },
    ],
  },
] satisfies ItemFile;
