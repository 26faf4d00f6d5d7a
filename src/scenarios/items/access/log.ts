import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

const envoyLog = page(
  'Envoy: Substitution formatter, response flags',
  'https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter#config-access-log-format-response-flags',
);

export default [
  {
    id: 'access-log-registry-login',
    about: '401',
    exhibit: {
      kind: 'log',
      text: `10.4.7.21 - - [12/May/2025:08:14:02 +0000] "GET /v2/ HTTP/1.1" 401 87 "-" "docker/26.1"
10.4.7.21 - - [12/May/2025:08:14:02 +0000] "GET /token?service=registry HTTP/1.1" 200 1312 "-" "docker/26.1"
10.4.7.21 - - [12/May/2025:08:14:02 +0000] "GET /v2/ HTTP/1.1" 200 2 "-" "docker/26.1"`,
    },
    choices: [
      { id: 'challenge', grade: 'best', source: rfc(9110, '11.6.1') },
      { id: 'password', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: 'right', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
      { id: 'outage', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
    ],
  },
  {
    id: 'access-log-album-folder',
    about: '403',
    exhibit: {
      kind: 'log',
      text: `2025/05/12 10:02:11 [error] 812#812: *419 directory index of "/var/www/album/" is forbidden, client: 198.51.100.23, server: photos.example, request: "GET /album/ HTTP/1.1", host: "photos.example"
198.51.100.23 - - [12/May/2025:10:02:11 +0200] "GET /album/ HTTP/1.1" 403 153 "-" "Mozilla/5.0"`,
    },
    choices: [
      {
        id: 'no-index',
        grade: 'best',
        source: page(
          'nginx: ngx_http_core_module.c',
          'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_core_module.c',
        ),
      },
      { id: 'login', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'lost', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '404' },
      {
        id: 'banned',
        grade: 'wrong',
        source: page(
          'nginx: ngx_http_core_module.c',
          'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_core_module.c',
        ),
      },
    ],
  },
  {
    id: 'access-log-envoy-route',
    about: '404',
    exhibit: {
      kind: 'log',
      text: `[2025-05-12T09:10:44.118Z] "GET /v3/stock HTTP/1.1" 404 NR route_not_found 0 "-"
[2025-05-12T09:10:45.302Z] "GET /v2/stock HTTP/1.1" 200 - via_upstream 11 "10.2.0.7:8080"`,
    },
    choices: [
      { id: 'no-route', grade: 'best', source: envoyLog },
      { id: 'no-article', grade: 'wrong', source: envoyLog },
      { id: 'unhealthy', grade: 'wrong', source: envoyLog, wouldFit: '503' },
      { id: 'slow', grade: 'wrong', source: envoyLog, wouldFit: '504' },
    ],
  },
  {
    id: 'access-log-stale-watch',
    about: '410',
    exhibit: {
      kind: 'log',
      text: `07:41:02.310 watch pods resourceVersion=236498 MODIFIED web-5d9f
07:41:02.311 network down
09:58:40.006 GET /api/v1/pods?watch=1&resourceVersion=236498 410 Gone
09:58:40.007 too old resource version: 236498 (241077)`,
    },
    choices: [
      {
        id: 'too-old',
        grade: 'best',
        source: page(
          'Kubernetes API Concepts',
          'https://kubernetes.io/docs/reference/using-api/api-concepts/',
        ),
      },
      {
        id: 'deleted',
        grade: 'wrong',
        source: page(
          'Kubernetes API Concepts',
          'https://kubernetes.io/docs/reference/using-api/api-concepts/',
        ),
      },
      { id: 'right', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
      { id: 'overload', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
    ],
  },
  {
    id: 'access-log-squid-denied',
    about: '407',
    exhibit: {
      kind: 'log',
      text: `1747038061.902      0 10.20.4.61 TCP_DENIED/407 4021 CONNECT packages.example:443 - HIER_NONE/- text/html
1747038063.115      0 10.20.4.61 TCP_DENIED/407 4021 CONNECT packages.example:443 - HIER_NONE/- text/html`,
    },
    choices: [
      { id: 'no-login', grade: 'best', source: rfc(9110, '15.5.8') },
      { id: 'token', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'blocked', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
      { id: 'slow', grade: 'wrong', source: rfc(9110, '15.6.5'), wouldFit: '504' },
    ],
  },
  {
    id: 'access-log-train-clock',
    about: '511',
    exhibit: {
      kind: 'log',
      text: `08:03:40 wifi joined ssid=Train-Guest
08:03:41 GET http://time.maker.example/now 511 text/html
08:05:02 GET http://time.maker.example/now 511 text/html
08:07:26 GET http://time.maker.example/now 200 application/json`,
    },
    choices: [
      { id: 'network', grade: 'best', source: rfc(6585, '6.1') },
      { id: 'maker-asked', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
      { id: 'maker-down', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
      { id: 'proxy', grade: 'wrong', source: rfc(9110, '15.5.8'), wouldFit: '407' },
    ],
  },
] satisfies ItemFile;
