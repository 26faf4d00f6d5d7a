import { rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'redirects-log-ticket-script',
    about: '301',
    exhibit: {
      kind: 'log',
      text: `10.4.0.8 - - [03/Mar/2026:09:14:02 +0000] "POST /api/tickets HTTP/1.1" 301 169 "-" "python-requests/2.32.3"
10.4.0.8 - - [03/Mar/2026:09:14:02 +0000] "GET /api/v2/tickets HTTP/1.1" 200 5120 "-" "python-requests/2.32.3"`,
    },
    choices: [
      { id: 'became-get', grade: 'best', source: rfc(9110, '15.4.2') },
      { id: 'stored-first', grade: 'wrong', source: rfc(9110, '15.4.4'), wouldFit: '303' },
      { id: 'rejected', grade: 'wrong', source: rfc(9110, '15.5.21'), wouldFit: '422' },
      { id: 'from-cache', grade: 'wrong', source: rfc(9111, '4') },
    ],
  },
  {
    id: 'redirects-log-login-circle',
    about: '302',
    exhibit: {
      kind: 'log',
      text: `10:02:14 GET /account 302 -> /login?next=/account
10:02:14 GET /login?next=/account 302 -> /account
10:02:14 GET /account 302 -> /login?next=/account
10:02:15 GET /login?next=/account 302 -> /account`,
    },
    choices: [
      { id: 'no-cookie', grade: 'best', source: rfc(6265, '5.1.4') },
      { id: 'server-stopped', grade: 'wrong', source: rfc(5842, '7.2'), wouldFit: '508' },
      { id: 'throttled', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
      { id: 'old-redirect', grade: 'wrong', source: rfc(9111, '4'), wouldFit: '301' },
    ],
  },
  {
    id: 'redirects-log-country-cdn',
    about: '302',
    exhibit: {
      kind: 'log',
      text: `14:02:11 cdn GET / 302 cache=MISS country=DE location=/de/
14:02:40 cdn GET / 302 cache=HIT  country=TR location=/de/
14:03:05 cdn GET / 302 cache=HIT  country=FR location=/de/`,
    },
    choices: [
      { id: 'shared', grade: 'best', source: rfc(9111, '3') },
      { id: 'lookup', grade: 'wrong', source: rfc(9111, '4.1') },
      { id: 'breach', grade: 'wrong', source: rfc(9111, '4.2.2') },
      { id: 'browsers', grade: 'wrong', source: rfc(9110, '15.4.2'), wouldFit: '301' },
    ],
  },
  {
    id: 'redirects-log-donation-reload',
    about: '303',
    exhibit: {
      kind: 'log',
      text: `203.0.113.7 "POST /donations HTTP/1.1" 303 0
203.0.113.7 "GET /donations/881/thanks HTTP/1.1" 200 4211
203.0.113.7 "GET /donations/881/thanks HTTP/1.1" 200 4211
203.0.113.7 "GET /donations/881/thanks HTTP/1.1" 200 4211`,
    },
    choices: [
      { id: 'once', grade: 'best', source: rfc(9110, '15.4.4') },
      { id: 'thrice', grade: 'wrong', source: rfc(9110, '9.2.1'), wouldFit: '200' },
      { id: 'none', grade: 'wrong', source: rfc(9110, '15.4.4'), wouldFit: '307' },
      { id: 'pending', grade: 'wrong', source: rfc(9110, '15.3.3'), wouldFit: '202' },
    ],
  },
  {
    id: 'redirects-log-two-tags',
    about: '304',
    exhibit: {
      kind: 'log',
      text: `09:00 node=a GET /prices.json if-none-match=-       etag="a-71f" 200 184233
09:01 node=b GET /prices.json if-none-match="a-71f" etag="b-71f" 200 184233
09:02 node=a GET /prices.json if-none-match="b-71f" etag="a-71f" 200 184233`,
    },
    choices: [
      { id: 'own-tags', grade: 'best', source: rfc(9110, '13.1.2') },
      { id: 'unconditional', grade: 'wrong', source: rfc(9110, '13.1.2') },
      { id: 'changes', grade: 'wrong', source: rfc(9110, '15.3.1'), wouldFit: '200' },
      { id: 'no-store', grade: 'wrong', source: rfc(9111, '5.2.2.5') },
    ],
  },
  {
    id: 'redirects-log-internal-hop',
    about: '307',
    exhibit: {
      kind: 'log',
      text: `http://clinic.example/   307 Internal Redirect  0 B    1 ms
    Location: https://clinic.example/
    Non-Authoritative-Reason: HSTS
https://clinic.example/  200 OK                 14 kB  85 ms`,
    },
    choices: [
      { id: 'browser', grade: 'best', source: { kind: 'practice', beside: rfc(6797, '8.3') } },
      { id: 'proxy', grade: 'wrong', source: rfc(6797, '8.3') },
      { id: 'stored', grade: 'wrong', source: rfc(9110, '15.4.9'), wouldFit: '308' },
      { id: 'unlogged', grade: 'wrong', source: rfc(6797, '7.2') },
    ],
  },
  {
    id: 'redirects-log-old-heat-pumps',
    about: '308',
    exhibit: {
      kind: 'log',
      text: `06:00:01 POST /v1/readings 308 0  "HeatPump/1.9 (2011)"
06:00:02 POST /v1/readings 308 0  "HeatPump/3.2 (2022)"
06:00:02 POST /v2/readings 201 64 "HeatPump/3.2 (2022)"
06:05:01 POST /v1/readings 308 0  "HeatPump/1.9 (2011)"`,
    },
    choices: [
      { id: 'unknown-code', grade: 'best', source: rfc(7538, '4') },
      { id: 'became-get', grade: 'wrong', source: rfc(9110, '15.4.2'), wouldFit: '301' },
      { id: 'refused', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
      { id: 'no-target', grade: 'wrong', source: rfc(9110, '10.2.2') },
    ],
  },
] satisfies ItemFile;
