import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'access-next-move-expired-token',
    about: '401',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="accounts", error="invalid_token", error_description="The access token expired"
Content-Length: 0`,
    },
    choices: [
      { id: 'renew', grade: 'best', source: rfc(6750, '3.1') },
      { id: 'wait', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
      { id: 'deny', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
      { id: 'forget', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '410' },
    ],
  },
  {
    id: 'access-next-move-same-challenge',
    about: '401',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="Lab printer"
Content-Type: text/plain

This account was closed on 30 June. Please ask in room 214.`,
    },
    choices: [
      { id: 'show', grade: 'best', source: rfc(9110, '15.5.2') },
      { id: 'insist', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: 'pauses', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
      { id: 'anonymous', grade: 'wrong', source: rfc(9110, '11.4') },
    ],
  },
  {
    id: 'access-next-move-narrow-scope',
    about: '403',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer error="insufficient_scope", scope="events.write"
Content-Length: 0`,
    },
    choices: [
      { id: 'consent', grade: 'best', source: rfc(6750, '3.1') },
      { id: 'renew', grade: 'wrong', source: rfc(6750, '3.1'), wouldFit: '401' },
      { id: 'put', grade: 'wrong', source: rfc(9110, '15.5.6'), wouldFit: '405' },
      { id: 'wait', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '429' },
    ],
  },
  {
    id: 'access-next-move-dead-link',
    about: '404',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 404 Not Found
Content-Type: text/html
Content-Length: 1893`,
    },
    choices: [
      { id: 'recheck', grade: 'best', source: rfc(9110, '15.5.5') },
      { id: 'remove', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '410' },
      { id: 'replace', grade: 'wrong', source: rfc(9110, '15.4.2'), wouldFit: '301' },
      { id: 'login', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
    ],
  },
  {
    id: 'access-next-move-ended-show',
    about: '410',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 410 Gone
Content-Type: text/plain

This show ended in May. Thank you for listening.`,
    },
    choices: [
      { id: 'stop', grade: 'best', source: rfc(9110, '15.5.11') },
      { id: 'hourly', grade: 'wrong', source: rfc(9110, '15.5.11'), wouldFit: '404' },
      { id: 'location', grade: 'wrong', source: rfc(9110, '15.4.2'), wouldFit: '301' },
      { id: 'pauses', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
  {
    id: 'access-next-move-cancelled-hook',
    about: '410',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 410 Gone
Date: Mon, 12 May 2025 06:00:04 GMT
Content-Length: 0`,
    },
    choices: [
      { id: 'cancel', grade: 'best', source: rfc(9110, '15.5.11') },
      { id: 'retry', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
      { id: 'sign', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'home-page', grade: 'wrong', source: rfc(9110, '15.4.9'), wouldFit: '308' },
    ],
  },
  {
    id: 'access-next-move-photo-credits',
    about: '402',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 402 Payment Required
Content-Type: application/problem+json

{"title": "No credits left", "detail": "Credits do not renew by themselves.", "billing": "https://tagger.example/billing"}`,
    },
    choices: [
      { id: 'tell', grade: 'best', source: { kind: 'practice', beside: rfc(9110, '15.5.3') } },
      { id: 'hour', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
      { id: 'key', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'role', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
    ],
  },
] satisfies ItemFile;
