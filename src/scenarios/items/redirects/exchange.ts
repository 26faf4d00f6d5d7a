import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'redirects-exchange-podcast-feed',
    about: '301',
    exhibit: {
      kind: 'http',
      text: `GET /feed.xml HTTP/1.1
Host: nightshift-podcast.example
User-Agent: PodPlayer/3.1 (2012)
Accept: application/rss+xml`,
    },
    choices: [
      { id: '301', grade: 'best', source: rfc(9110, '15.4.2') },
      { id: '302', grade: 'wrong', source: rfc(9110, '15.4.3') },
      { id: '308', grade: 'acceptable', source: rfc(7538, '4') },
      { id: '410', grade: 'wrong', source: rfc(9110, '15.5.11') },
    ],
  },
  {
    id: 'redirects-exchange-login-detour',
    about: '302',
    exhibit: {
      kind: 'http',
      text: `GET /invoices/2026-02 HTTP/1.1
Host: my.phone-company.example
Accept: text/html
Cookie: lang=tr`,
    },
    choices: [
      { id: '301', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: '302', grade: 'best', source: rfc(9110, '15.4.3') },
      { id: '401', grade: 'acceptable', source: rfc(9110, '15.5.2') },
      { id: '403', grade: 'wrong', source: rfc(9110, '15.5.4') },
    ],
  },
  {
    id: 'redirects-exchange-redeployed-map',
    about: '304',
    exhibit: {
      kind: 'http',
      text: `GET /maps/line-4.svg HTTP/1.1
Host: metro.example
If-None-Match: "m88"
If-Modified-Since: Mon, 02 Mar 2026 06:00:00 GMT`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '13.1.3') },
      { id: '204', grade: 'wrong', source: rfc(9110, '15.3.5') },
      { id: '304', grade: 'best', source: rfc(9110, '13.2.2') },
      { id: '412', grade: 'wrong', source: rfc(9110, '13.1.2') },
    ],
  },
  {
    id: 'redirects-exchange-trailer-rest',
    about: '304',
    exhibit: {
      kind: 'http',
      text: `GET /films/trailer.mp4 HTTP/1.1
Host: cinema.example
Range: bytes=1048576-
If-None-Match: "tr-9"`,
    },
    choices: [
      { id: '200', grade: 'wrong', source: rfc(9110, '13.1.2') },
      { id: '206', grade: 'wrong', source: rfc(9110, '14.2') },
      { id: '304', grade: 'best', source: rfc(9110, '13.2.2') },
      { id: '416', grade: 'wrong', source: rfc(9110, '15.5.17') },
    ],
  },
  {
    id: 'redirects-exchange-claim-upload',
    about: '307',
    exhibit: {
      kind: 'http',
      text: `POST /v2/claims HTTP/1.1
Host: frankfurt.insurer.example
Content-Type: application/json
Content-Length: 48210
Expect: 100-continue`,
    },
    choices: [
      { id: '100', grade: 'wrong', source: rfc(9110, '10.1.1') },
      { id: '302', grade: 'wrong', source: rfc(9110, '15.4.3') },
      { id: '307', grade: 'best', source: rfc(9110, '15.4.8') },
      { id: '308', grade: 'wrong', source: rfc(9110, '15.4.9') },
    ],
  },
  {
    id: 'redirects-exchange-lab-results',
    about: '308',
    exhibit: {
      kind: 'http',
      text: `POST /lab/results HTTP/1.1
Host: lab.example
Content-Type: application/fhir+json
Content-Length: 9320`,
    },
    choices: [
      { id: '301', grade: 'wrong', source: rfc(9110, '15.4.2') },
      { id: '303', grade: 'wrong', source: rfc(9110, '15.4.4') },
      { id: '307', grade: 'acceptable', source: rfc(9110, '15.4.8') },
      { id: '308', grade: 'best', source: rfc(9110, '15.4.9') },
    ],
  },
  {
    id: 'redirects-exchange-customs-guide',
    about: '300',
    exhibit: {
      kind: 'http',
      text: `GET /guide HTTP/1.1
Host: customs.example
Accept: */*
Accept-Language: *`,
    },
    choices: [
      { id: '200', grade: 'acceptable', source: rfc(9110, '15.3.1') },
      { id: '300', grade: 'best', source: rfc(9110, '15.4.1') },
      { id: '302', grade: 'wrong', source: rfc(9110, '15.4.3') },
      { id: '406', grade: 'wrong', source: rfc(9110, '15.5.7') },
    ],
  },
] satisfies ItemFile;
