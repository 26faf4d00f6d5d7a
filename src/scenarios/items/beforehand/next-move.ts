import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

const resumableUpload = page(
  'Resumable Uploads for HTTP (Internet-Draft)',
  'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload',
);

export default [
  {
    id: 'beforehand-next-move-till-receipt',
    about: '100',
    exhibit: { kind: 'http', text: 'HTTP/1.1 100 Continue' },
    choices: [
      { id: 'read-on', grade: 'best', source: rfc(9110, '15.2.1') },
      { id: 'stored', grade: 'wrong', source: rfc(9110, '15.2'), wouldFit: '201' },
      { id: 'resend', grade: 'wrong', source: rfc(9110, '15.2.1') },
      { id: 'close', grade: 'wrong', source: rfc(9110, '15.2') },
    ],
  },
  {
    id: 'beforehand-next-move-ski-resort',
    about: '103',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 103 Early Hints
Link: </summer.css>; rel=preload; as=style

HTTP/1.1 200 OK
Content-Type: text/html
Link: </winter.css>; rel=preload; as=style`,
    },
    choices: [
      { id: 'final', grade: 'best', source: rfc(8297, '2') },
      { id: 'both', grade: 'wrong', source: rfc(8297, '2') },
      { id: 'first', grade: 'wrong', source: rfc(8297, '2') },
      { id: 'reload', grade: 'wrong', source: rfc(8297, '2') },
    ],
  },
  {
    id: 'beforehand-next-move-drone-photos',
    about: '104',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 104 Upload Resumption Supported
Location: /uploads/9c1
Upload-Limit: max-size=4294967296`,
    },
    choices: [
      { id: 'head', grade: 'best', source: resumableUpload },
      { id: 'patch', grade: 'wrong', source: resumableUpload },
      { id: 'post', grade: 'acceptable', source: resumableUpload },
      { id: 'wait', grade: 'wrong', source: resumableUpload, wouldFit: '202' },
    ],
  },
] satisfies ItemFile;
