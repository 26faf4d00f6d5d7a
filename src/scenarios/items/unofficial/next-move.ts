import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

const cloudflare = (number: 521 | 522 | 523 | 524 | 530) =>
  page(
    `Cloudflare: Error ${number}`,
    `https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-${number}/`,
  );
const nginxTlsErrors = page(
  'nginx: Error Processing in ngx_http_ssl_module',
  'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
);
const claudeErrors = page('Claude API: Errors', 'https://platform.claude.com/docs/en/api/errors');
const linkCheck = page(
  'html-proofer: LinkedIn answers 999',
  'https://github.com/gjtorikian/html-proofer/issues/215',
);
const retryWith = page(
  'Microsoft: Retrying a Request with the 449 Status Code, [MS-WDV] 3.1.5.5',
  'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/31cfbd6d-fab9-475c-8309-96c91fc27936',
);
const arcgisToken = page(
  'Esri: Authentication token required (499)',
  'https://support.esri.com/en-us/knowledge-base/error-authentication-token-required-status-code-499-000022899',
);
const shopifyCodes = page(
  'Shopify: API response status codes',
  'https://shopify.dev/docs/api/usage/response-codes',
);

export default [
  {
    id: 'unofficial-next-move-june-payroll',
    about: '524',
    exhibit: {
      kind: 'http',
      text: `HTTP/2 524
server: cloudflare
content-type: text/html`,
    },
    choices: [
      { id: 'look', grade: 'best', source: rfc(9110, '9.2.2') },
      { id: 'patient', grade: 'wrong', source: cloudflare(524) },
      { id: 'pause', grade: 'wrong', source: cloudflare(524), wouldFit: '521' },
      { id: 'failed', grade: 'wrong', source: cloudflare(524) },
    ],
  },
  {
    id: 'unofficial-next-move-beehive-camera',
    about: '530',
    exhibit: {
      kind: 'http',
      text: `HTTP/2 530
server: cloudflare
content-type: text/plain

error code: 1033`,
    },
    choices: [
      { id: 'tunnel', grade: 'best', source: cloudflare(530) },
      { id: 'record', grade: 'wrong', source: cloudflare(523), wouldFit: '523' },
      { id: 'firewall', grade: 'wrong', source: cloudflare(522), wouldFit: '522' },
      { id: 'reload', grade: 'wrong', source: cloudflare(530), wouldFit: '503' },
    ],
  },
  {
    id: 'unofficial-next-move-school-heating',
    about: '497',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 400 Bad Request
Server: nginx
Content-Type: text/html

<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head>`,
    },
    choices: [
      { id: 'https', grade: 'best', source: nginxTlsErrors },
      { id: 'port', grade: 'wrong', source: rfc(9110, '4.2.1') },
      { id: 'certificate', grade: 'wrong', source: nginxTlsErrors, wouldFit: '496' },
      { id: 'syntax', grade: 'wrong', source: rfc(9110, '15.5.1'), wouldFit: '400' },
    ],
  },
  {
    id: 'unofficial-next-move-noon-summaries',
    about: '529',
    exhibit: {
      kind: 'http',
      text: `HTTP/2 529
content-type: application/json

{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}`,
    },
    choices: [
      { id: 'back-off', grade: 'best', source: claudeErrors },
      { id: 'limit', grade: 'wrong', source: claudeErrors, wouldFit: '429' },
      { id: 'shorten', grade: 'wrong', source: claudeErrors, wouldFit: '413' },
      { id: 'parallel', grade: 'wrong', source: claudeErrors },
    ],
  },
  {
    id: 'unofficial-next-move-professor-profile',
    about: '999',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 999 Request denied
Content-Type: text/html`,
    },
    choices: [
      { id: 'exempt', grade: 'best', source: linkCheck },
      { id: 'remove', grade: 'wrong', source: rfc(9110, '15.5.11'), wouldFit: '410' },
      { id: 'every-minute', grade: 'wrong', source: rfc(9110, '15.6.4'), wouldFit: '503' },
      { id: 'log-in', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
    ],
  },
  {
    id: 'unofficial-next-move-screen-script',
    about: '449',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 449 Retry With
Ms-Echo-Request: 7f3a
Content-Type: text/html

<script>document.cookie = "screen=" + screen.width</script>`,
    },
    choices: [
      { id: 'run', grade: 'best', source: retryWith },
      { id: 'show', grade: 'wrong', source: retryWith, wouldFit: '200' },
      { id: 'unchanged', grade: 'wrong', source: retryWith, wouldFit: '503' },
      { id: 'log-in', grade: 'wrong', source: rfc(9110, '15.5.2'), wouldFit: '401' },
    ],
  },
  {
    id: 'unofficial-next-move-hydrant-map',
    about: '499-esri',
    exhibit: {
      kind: 'http',
      text: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":{"code":499,"message":"Token Required","details":[]}}`,
    },
    choices: [
      { id: 'sign-in', grade: 'best', source: arcgisToken },
      { id: 'none', grade: 'wrong', source: arcgisToken, wouldFit: '200' },
      {
        id: 'longer',
        grade: 'wrong',
        source: page(
          'nginx: ngx_http_request.h',
          'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
        ),
        wouldFit: '499',
      },
      { id: 'share', grade: 'wrong', source: arcgisToken },
    ],
  },
  {
    id: 'unofficial-next-move-sneaker-sale',
    about: '430',
    exhibit: {
      kind: 'http',
      text: `HTTP/2 430
content-type: text/html`,
    },
    choices: [
      { id: 'name', grade: 'best', source: shopifyCodes },
      { id: 'rotate', grade: 'wrong', source: shopifyCodes },
      { id: 'minute', grade: 'wrong', source: shopifyCodes, wouldFit: '429' },
      { id: 'token', grade: 'wrong', source: shopifyCodes, wouldFit: '401' },
    ],
  },
  {
    id: 'unofficial-next-move-stock-levels',
    about: '540',
    exhibit: {
      kind: 'http',
      text: `HTTP/2 540
content-type: application/json`,
    },
    choices: [
      { id: 'rest', grade: 'best', source: shopifyCodes },
      { id: 'rewrite', grade: 'wrong', source: rfc(9110, '15.5.11'), wouldFit: '410' },
      { id: 'slow', grade: 'wrong', source: shopifyCodes, wouldFit: '429' },
      { id: 'stop', grade: 'wrong', source: shopifyCodes, wouldFit: '503' },
    ],
  },
] satisfies ItemFile;
