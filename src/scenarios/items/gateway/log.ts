import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

export default [
  {
    id: 'gateway-log-fare-total',
    about: '500',
    exhibit: {
      kind: 'log',
      text: `10:41:07 app   ERROR req=5f2 TypeError: unsupported operand type(s) for +: 'NoneType' and 'Decimal'
10:41:07 app   ERROR req=5f2   File "fares.py", line 88, in total
10:41:07 nginx "POST /fares HTTP/1.1" 500 312 rt=0.041 upstream_status=500`,
    },
    choices: [
      { id: 'app', grade: 'best', source: rfc(9110, '15.6.1') },
      { id: 'nginx', grade: 'wrong', source: rfc(9110, '15.6.3'), wouldFit: '502' },
      { id: 'input', grade: 'wrong', source: rfc(9110, '15.5.1'), wouldFit: '400' },
      { id: 'slow', grade: 'wrong', source: rfc(9110, '15.6.5'), wouldFit: '504' },
    ],
  },
  {
    id: 'gateway-log-closed-port',
    about: '502',
    exhibit: {
      kind: 'log',
      text: `2024/11/06 08:15:22 [error] 31#31: *9041 connect() failed (111: Connection refused) while connecting to upstream, request: "GET /menu HTTP/1.1", upstream: "http://10.2.0.15:8080/menu"
10.2.0.8 "GET /menu HTTP/1.1" 502 157 rt=0.001`,
    },
    choices: [
      { id: 'closed', grade: 'best', source: rfc(9209, '2.3.7') },
      { id: 'slow', grade: 'wrong', source: rfc(9209, '2.3.26'), wouldFit: '504' },
      { id: 'swallowed', grade: 'wrong', source: rfc(9209, '2.3.9'), wouldFit: '504' },
      { id: 'exception', grade: 'wrong', source: rfc(9110, '15.6.1'), wouldFit: '500' },
    ],
  },
  {
    id: 'gateway-log-idle-connection',
    about: '502',
    exhibit: {
      kind: 'log',
      text: `14:20:11.000 app closing conn=77, idle for 5 s
14:20:11.001 gw  conn=77 (reused) POST /quotes -> 502 in 2 ms: closed by upstream before any response
14:26:40.513 app closing conn=81, idle for 5 s
14:26:40.514 gw  conn=81 (reused) POST /quotes -> 502 in 2 ms: closed by upstream before any response`,
    },
    choices: [
      {
        id: 'race',
        grade: 'best',
        source: page(
          'AWS: Edit attributes for your Application Load Balancer',
          'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
        ),
      },
      { id: 'crash', grade: 'wrong', source: rfc(9110, '15.6.3') },
      { id: 'caller', grade: 'wrong', source: rfc(9110, '15.6.3'), wouldFit: '499' },
      { id: 'late', grade: 'wrong', source: rfc(9110, '15.6.5'), wouldFit: '504' },
    ],
  },
  {
    id: 'gateway-log-no-server-left',
    about: '503',
    exhibit: {
      kind: 'log',
      text: `Server kitchen/k1 is DOWN, reason: Layer7 wrong status, code: 500. 1 active and 0 backup servers left.
Server kitchen/k2 is DOWN, reason: Layer7 wrong status, code: 500. 0 active and 0 backup servers left.
web kitchen/<NOSRV> 0/-1/-1/-1/0 503 217 - - SC-- 12/12/0/0/0 0/0 "POST /orders HTTP/1.1"`,
    },
    choices: [
      {
        id: 'nobody',
        grade: 'best',
        source: page(
          'HAProxy 1.7: Configuration Manual, Session state at disconnection',
          'https://cbonte.github.io/haproxy-dconv/1.7/configuration.html#8.5',
        ),
      },
      {
        id: 'garbled',
        grade: 'wrong',
        source: page(
          'HAProxy 1.7: Configuration Manual, Timing events',
          'https://cbonte.github.io/haproxy-dconv/1.7/configuration.html#8.4',
        ),
        wouldFit: '502',
      },
      {
        id: 'silent',
        grade: 'wrong',
        source: page(
          'HAProxy 1.7: Configuration Manual, Timing events',
          'https://cbonte.github.io/haproxy-dconv/1.7/configuration.html#8.4',
        ),
        wouldFit: '504',
      },
      {
        id: 'own',
        grade: 'wrong',
        source: page(
          'HAProxy 1.7: Configuration Manual, Session state at disconnection',
          'https://cbonte.github.io/haproxy-dconv/1.7/configuration.html#8.5',
        ),
      },
    ],
  },
  {
    id: 'gateway-log-late-report',
    about: '504',
    exhibit: {
      kind: 'log',
      text: `09:00:00 app   report 2023 started
09:01:00 nginx "GET /reports/2023 HTTP/1.1" 504 167 rt=60.001
09:01:11 app   report 2023 finished after 71.4 s`,
    },
    choices: [
      { id: 'finished', grade: 'best', source: rfc(9110, '15.6.5') },
      { id: 'died', grade: 'wrong', source: rfc(9110, '15.6.3'), wouldFit: '502' },
      {
        id: 'left',
        grade: 'wrong',
        source: page(
          'nginx: ngx_http_request.h',
          'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
        ),
        wouldFit: '499',
      },
      { id: 'full', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
  {
    id: 'gateway-log-plain-http-2',
    about: '505',
    exhibit: {
      kind: 'log',
      text: `10.7.0.21 - - [06/Nov/2024 10:02:11] code 505, message Invalid HTTP version (2.0)
10.7.0.21 - - [06/Nov/2024 10:02:11] "GET /temperature HTTP/2.0" 505 -
10.7.0.21 - - [06/Nov/2024 10:09:48] "GET /temperature HTTP/1.1" 200 -`,
    },
    choices: [
      { id: 'version', grade: 'best', source: rfc(9110, '15.6.6') },
      { id: 'api', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '404' },
      { id: 'starting', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
      { id: 'method', grade: 'wrong', source: rfc(9110, '15.6.2'), wouldFit: '501' },
    ],
  },
  {
    id: 'gateway-log-full-account',
    about: '507',
    exhibit: {
      kind: 'log',
      text: `"PUT /dav/selin/IMG_2041.HEIC HTTP/1.1" 507 384
"PUT /dav/selin/note.txt HTTP/1.1" 507 384
"PUT /dav/murat/film.mov HTTP/1.1" 201 0
"GET /dav/selin/IMG_1999.HEIC HTTP/1.1" 200 3120044`,
    },
    choices: [
      { id: 'share', grade: 'best', source: rfc(4918, '11.5') },
      { id: 'disk', grade: 'wrong', source: rfc(4918, '11.5') },
      { id: 'size', grade: 'wrong', source: rfc(9110, '15.5.14'), wouldFit: '413' },
      { id: 'rights', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
    ],
  },
] satisfies ItemFile;
