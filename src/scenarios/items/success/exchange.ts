import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'success-exchange-rebuilt-map',
    about: '200',
    exhibit: {
      kind: 'http',
      text: `GET /maps/istanbul.mbtiles HTTP/1.1
Host: tiles.example
Range: bytes=52428800-
If-Range: "m41"`,
    },
    choices: [
      { id: '200', grade: 'best', source: rfc(9110, '13.1.5') },
      { id: '206', grade: 'wrong', source: rfc(9110, '13.1.5') },
      { id: '412', grade: 'wrong', source: rfc(9110, '13.1.5') },
      { id: '416', grade: 'wrong', source: rfc(9110, '15.5.17') },
    ],
  },
  {
    id: 'success-exchange-new-recipe',
    about: '201',
    exhibit: {
      kind: 'http',
      text: `PUT /recipes/menemen HTTP/1.1
Host: kitchen.example
If-None-Match: *
Content-Type: application/json

{"title":"Menemen","eggs":3}`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '9.3.4') },
      { id: '201', grade: 'best', source: rfc(9110, '9.3.4') },
      { id: '204', grade: 'wrong', source: rfc(9110, '9.3.4') },
      { id: '412', grade: 'wrong', source: rfc(9110, '13.1.2') },
    ],
  },
  {
    id: 'success-exchange-tenant-removal',
    about: '202',
    exhibit: {
      kind: 'http',
      text: `DELETE /tenants/acme HTTP/1.1
Host: cloud.example
Authorization: Bearer eyJhbGciOi...
Prefer: respond-async`,
    },
    choices: [
      { id: '102', grade: 'wrong', source: rfc(2518, '10.1') },
      { id: '200', grade: 'wrong', source: rfc(9110, '9.3.5') },
      { id: '202', grade: 'best', source: rfc(9110, '9.3.5') },
      { id: '204', grade: 'wrong', source: rfc(9110, '9.3.5') },
    ],
  },
  {
    id: 'success-exchange-cart-item',
    about: '204',
    exhibit: {
      kind: 'http',
      text: `DELETE /carts/55/items/3 HTTP/1.1
Host: shop.example
Accept: application/json
Prefer: return=minimal`,
    },
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '9.3.5') },
      { id: '202', grade: 'wrong', source: rfc(9110, '9.3.5') },
      { id: '204', grade: 'best', source: rfc(9110, '15.3.1') },
      { id: '404', grade: 'wrong', source: rfc(9110, '15.5.5') },
    ],
  },
  {
    id: 'success-exchange-end-of-lecture',
    about: '206',
    exhibit: {
      kind: 'http',
      text: `GET /lectures/algebra-07.mp4 HTTP/1.1
Host: campus.example
Range: bytes=734003200-999999999`,
    },
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '14.2') },
      { id: '206', grade: 'best', source: rfc(9110, '14.1.2') },
      { id: '400', grade: 'wrong', source: rfc(9110, '14.1.2') },
      { id: '416', grade: 'wrong', source: rfc(9110, '15.5.17') },
    ],
  },
  {
    id: 'success-exchange-drawings-folder',
    about: '207',
    exhibit: {
      kind: 'http',
      text: `PROPFIND /projects/bridge/ HTTP/1.1
Host: dav.example
Depth: 1
Content-Type: application/xml

<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(4918, '9.1') },
      { id: '206', grade: 'wrong', source: rfc(9110, '15.3.7') },
      { id: '207', grade: 'best', source: rfc(4918, '9.1') },
      { id: '208', grade: 'wrong', source: rfc(5842, '7.1') },
    ],
  },
  {
    id: 'success-exchange-quake-feed',
    about: '226',
    exhibit: {
      kind: 'http',
      text: `GET /feeds/alerts.xml HTTP/1.1
Host: quake.example
If-None-Match: "a310"
A-IM: feed`,
    },
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '9.3.1') },
      { id: '206', grade: 'wrong', source: rfc(9110, '14.2') },
      { id: '226', grade: 'best', source: rfc(3229, '10.4.1') },
      { id: '304', grade: 'wrong', source: rfc(9110, '15.4.5') },
    ],
  },
] satisfies ItemFile;
