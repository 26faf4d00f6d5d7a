import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

const resumableUpload = page(
  'Resumable Uploads for HTTP (Internet-Draft)',
  'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload',
);

export default [
  {
    id: 'beforehand-exchange-auction-bids',
    about: '101',
    exhibit: {
      kind: 'http',
      text: `GET /auctions/5117/bids HTTP/1.1
Host: auction.example
Connection: Upgrade
Upgrade: websocket
Sec-WebSocket-Version: 13
Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
Origin: https://auction.example`,
    },
    choices: [
      { id: '100', grade: 'wrong', source: rfc(9110, '10.1.1') },
      { id: '101', grade: 'best', source: rfc(9110, '15.2.2') },
      { id: '200', grade: 'wrong', source: rfc(6455, '4.1') },
      { id: '426', grade: 'wrong', source: rfc(9110, '15.5.22') },
    ],
  },
  {
    id: 'beforehand-exchange-court-archive',
    about: '102',
    exhibit: {
      kind: 'http',
      text: `COPY /cases/2019/ HTTP/1.1
Host: dav.court.example
Destination: https://dav.court.example/archive/2019/
Depth: infinity`,
    },
    choices: [
      { id: '100', grade: 'wrong', source: rfc(9110, '15.2.1') },
      { id: '102', grade: 'best', source: rfc(2518, '10.1') },
      { id: '202', grade: 'wrong', source: rfc(9110, '15.3.3') },
      { id: '207', grade: 'wrong', source: rfc(4918, '13') },
    ],
  },
  {
    id: 'beforehand-exchange-seat-map',
    about: '103',
    exhibit: {
      kind: 'http',
      text: `GET /concerts/77 HTTP/2
Host: tickets.example
Accept: text/html`,
    },
    choices: [
      { id: '100', grade: 'wrong', source: rfc(9110, '15.2.1') },
      { id: '102', grade: 'wrong', source: rfc(2518, '10.1') },
      { id: '103', grade: 'best', source: rfc(8297, '2') },
      { id: '200', grade: 'wrong', source: rfc(9110, '15.2') },
    ],
  },
  {
    id: 'beforehand-exchange-wedding-film',
    about: '104',
    exhibit: {
      kind: 'http',
      text: `POST /albums/88/films HTTP/1.1
Host: upload.example
Content-Type: video/mp4
Content-Length: 2147483648
Upload-Complete: ?1`,
    },
    choices: [
      { id: '100', grade: 'wrong', source: rfc(9110, '10.1.1') },
      { id: '104', grade: 'best', source: resumableUpload },
      { id: '201', grade: 'wrong', source: resumableUpload },
      { id: '202', grade: 'wrong', source: rfc(9110, '15.3.3') },
    ],
  },
] satisfies ItemFile;
