import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

const nginxCodes = page(
  'nginx: ngx_http_request.h',
  'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
);
const nginxReturn = page(
  'nginx: return',
  'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return',
);
const nginxHeaderBuffers = page(
  'nginx: large_client_header_buffers',
  'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
);
const awsLoadBalancer = page(
  'AWS: Troubleshoot your Application Load Balancers',
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
);
const bandwidthModule = page(
  'cPanel: mod_bwlimited.c',
  'https://github.com/CpanelInc/ea-apache24-mod_bwlimited/blob/main/SOURCES/mod_bwlimited-1.4/mod_bwlimited.c',
);
const cloudLinuxLimits = page(
  'CloudLinux: Limits',
  'https://docs.cloudlinux.com/cloudlinuxos/limits/',
);
const tornadoClient = page(
  'Tornado: tornado.httpclient.HTTPClientError',
  'https://www.tornadoweb.org/en/stable/httpclient.html#tornado.httpclient.HTTPClientError',
);

export default [
  {
    id: 'unofficial-log-five-seconds',
    about: '499',
    exhibit: {
      kind: 'log',
      text: `[10:15:05] "GET /stock?sku=771 HTTP/1.1" 499 0 rt=5.000
[10:15:11] "GET /stock?sku=304 HTTP/1.1" 499 0 rt=5.001
[10:15:19] "GET /stock?sku=118 HTTP/1.1" 200 912 rt=4.377`,
    },
    choices: [
      { id: 'caller', grade: 'best', source: nginxCodes },
      { id: 'nginx', grade: 'wrong', source: rfc(9110, '15.6.5'), wouldFit: '504' },
      { id: 'sending', grade: 'wrong', source: rfc(9110, '15.5.9'), wouldFit: '408' },
      { id: 'crash', grade: 'wrong', source: rfc(9110, '15.6.3'), wouldFit: '502' },
    ],
  },
  {
    id: 'unofficial-log-nightly-scan',
    about: '444',
    exhibit: {
      kind: 'log',
      text: `[03:12:44] 198.51.100.23 host="203.0.113.80" "GET /.env HTTP/1.1" 444 0 rt=0.000
[03:12:44] 198.51.100.23 host="203.0.113.80" "GET /wp-login.php HTTP/1.1" 444 0 rt=0.000`,
    },
    choices: [
      { id: 'nothing', grade: 'best', source: nginxReturn },
      { id: 'empty-page', grade: 'wrong', source: nginxReturn },
      { id: 'not-found', grade: 'wrong', source: rfc(9110, '15.5.5'), wouldFit: '404' },
      { id: 'left', grade: 'wrong', source: nginxCodes, wouldFit: '499' },
    ],
  },
  {
    id: 'unofficial-log-one-browser',
    about: '494',
    exhibit: {
      kind: 'log',
      text: `access: [08:30:12] "GET /intranet/ HTTP/1.1" 400 233
error:  [info] client sent too long header line: "Cookie: theme=dark; grp=..."`,
    },
    choices: [
      { id: 'cookies', grade: 'best', source: nginxHeaderBuffers },
      { id: 'malformed', grade: 'wrong', source: rfc(9110, '15.5.1'), wouldFit: '400' },
      { id: 'address', grade: 'wrong', source: nginxHeaderBuffers, wouldFit: '414' },
      { id: 'rights', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
    ],
  },
  {
    id: 'unofficial-log-ordered-report',
    about: '460',
    exhibit: {
      kind: 'log',
      text: `time      elb_status_code  target_status_code  request
09:12:10  460              -                   POST /reports

09:12:14  app: report 5512 written`,
    },
    choices: [
      { id: 'client', grade: 'best', source: awsLoadBalancer },
      { id: 'balancer', grade: 'wrong', source: awsLoadBalancer, wouldFit: '504' },
      { id: 'application', grade: 'wrong', source: awsLoadBalancer, wouldFit: '502' },
      { id: 'undone', grade: 'wrong', source: rfc(9110, '9.2.2') },
    ],
  },
  {
    id: 'unofficial-log-exchange-rates',
    about: '599',
    exhibit: {
      kind: 'log',
      text: `[prices] fetch http://rates.internal/usd failed: code=599 "Timeout in request queue"
[prices] fetch http://rates.internal/gbp failed: code=599 "Timeout in request queue"`,
    },
    choices: [
      { id: 'own-queue', grade: 'best', source: tornadoClient },
      { id: 'overload', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
      { id: 'slow', grade: 'wrong', source: tornadoClient },
      { id: 'gateway', grade: 'wrong', source: rfc(9110, '15.6.5'), wouldFit: '504' },
    ],
  },
  {
    id: 'unofficial-log-choir-and-shop',
    about: '509',
    exhibit: {
      kind: 'log',
      text: `28/Jun 18:20:41  198.51.100.4  GET choir.example/  509
28/Jun 18:20:43  203.0.113.77  GET shop.example/   509
29/Jun 09:02:10  192.0.2.19    GET choir.example/  509
01/Jul 00:03:12  192.0.2.19    GET choir.example/  200`,
    },
    choices: [
      { id: 'traffic', grade: 'best', source: bandwidthModule },
      { id: 'visitors', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
      { id: 'overload', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
      { id: 'processes', grade: 'wrong', source: cloudLinuxLimits, wouldFit: '508-cloudlinux' },
    ],
  },
  {
    id: 'unofficial-log-recipe-on-tv',
    about: '508-cloudlinux',
    exhibit: {
      kind: 'log',
      text: `20:14:58  GET /baklava   200
20:15:01  GET /baklava   508
20:15:01  GET /about     508
20:15:03  GET /baklava   200
20:15:04  GET /          508`,
    },
    choices: [
      { id: 'full', grade: 'best', source: cloudLinuxLimits },
      { id: 'loop', grade: 'wrong', source: rfc(5842, '7.2'), wouldFit: '508' },
      { id: 'traffic', grade: 'wrong', source: bandwidthModule, wouldFit: '509' },
      { id: 'visitor', grade: 'wrong', source: rfc(6585, '4'), wouldFit: '429' },
    ],
  },
] satisfies ItemFile;
