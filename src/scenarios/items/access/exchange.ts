import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'access-exchange-museum-backup',
    about: '401',
    exhibit: {
      kind: 'http',
      text: `GET /dumps/latest.tar.gz HTTP/1.1
Host: backup.museum.example
Authorization: Basic bXVzZXVtLWJhY2t1cDpzcHJpbmcyMw==`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '401', grade: 'best', source: rfc(9110, '11.4') },
      { id: '403', grade: 'wrong', source: rfc(9110, '11.4') },
      { id: '407', grade: 'wrong', source: rfc(9110, '15.5.8') },
    ],
  },
  {
    id: 'access-exchange-release-branch',
    about: '403',
    exhibit: {
      kind: 'http',
      text: `DELETE /api/branches/release-2.4 HTTP/1.1
Host: git.studio.example
Authorization: Bearer s3l1n-7f2c`,
    },
    choices: [
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: '403', grade: 'best', source: rfc(9110, '15.5.4') },
      { id: '405', grade: 'wrong', source: rfc(9110, '15.5.6') },
      { id: '423', grade: 'wrong', source: rfc(4918, '11.3') },
    ],
  },
  {
    id: 'access-exchange-parcel-number',
    about: '404',
    exhibit: {
      kind: 'http',
      text: `GET /v1/parcels/4471-0938-2256 HTTP/1.1
Host: api.cargo.example
Accept: application/json`,
    },
    choices: [
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: '400', grade: 'wrong', source: rfc(9110, '15.5.1') },
      { id: '404', grade: 'best', source: rfc(9110, '15.5.5') },
      { id: '410', grade: 'wrong', source: rfc(9110, '15.5.11') },
    ],
  },
  {
    id: 'access-exchange-unknown-course',
    about: '404',
    exhibit: {
      kind: 'http',
      text: `POST /courses/BIO-101/enrolments HTTP/1.1
Host: campus.example
Authorization: Bearer reg-desk-51
Content-Type: application/json

{"student": 5512}`,
    },
    choices: [
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '404', grade: 'best', source: rfc(9110, '15.5.5') },
      { id: '409', grade: 'wrong', source: rfc(9110, '15.5.10') },
      { id: '422', grade: 'wrong', source: rfc(9110, '15.5.21') },
    ],
  },
  {
    id: 'access-exchange-sold-flat',
    about: '410',
    exhibit: {
      kind: 'http',
      text: `GET /listings/48213 HTTP/1.1
Host: homes.example
User-Agent: LinkCheck/3.2`,
    },
    choices: [
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '404', grade: 'acceptable', source: rfc(9110, '15.5.11') },
      { id: '410', grade: 'best', source: rfc(9110, '15.5.11') },
    ],
  },
  {
    id: 'access-exchange-bank-tunnel',
    about: '407',
    exhibit: {
      kind: 'http',
      text: `CONNECT packages.example:443 HTTP/1.1
Host: packages.example:443
User-Agent: pip/24.2`,
    },
    choices: [
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
      { id: '407', grade: 'best', source: rfc(9110, '15.5.8') },
      { id: '511', grade: 'wrong', source: rfc(6585, '6') },
    ],
  },
] satisfies ItemFile;
