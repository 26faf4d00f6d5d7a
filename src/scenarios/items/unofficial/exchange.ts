import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

const awsLoadBalancer = page(
  'AWS: Troubleshoot your Application Load Balancers',
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
);
const laravelCsrf = page('Laravel: CSRF Protection', 'https://laravel.com/docs/csrf');

export default [
  {
    id: 'unofficial-exchange-april-kitchen',
    about: '418',
    exhibit: {
      kind: 'http',
      text: `BREW /pot-2 HTTP/1.1
Host: kitchen.example
Content-Type: application/coffee-pot-command

start`,
    },
    choices: [
      { id: '406', grade: 'wrong', source: rfc(2324, '2.3.1') },
      { id: '418', grade: 'best', source: rfc(2324, '2.3.2') },
      { id: '501', grade: 'wrong', source: rfc(9110, '15.6.2') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
    ],
  },
  {
    id: 'unofficial-exchange-city-survey',
    about: '419',
    exhibit: {
      kind: 'http',
      text: `POST /surveys/14/answers HTTP/1.1
Host: city.example
Cookie: laravel_session=eyJpdiI6...
Content-Type: application/x-www-form-urlencoded

q1=yes&q2=no`,
    },
    choices: [
      { id: '401', grade: 'wrong', source: rfc(9110, '15.5.2') },
      { id: '403', grade: 'acceptable', source: rfc(9110, '15.5.4') },
      { id: '419', grade: 'best', source: laravelCsrf },
      {
        id: '422',
        grade: 'wrong',
        source: page('Laravel: Validation', 'https://laravel.com/docs/validation'),
      },
    ],
  },
  {
    id: 'unofficial-exchange-circling-prices',
    about: '463',
    exhibit: {
      kind: 'http',
      text: `GET /prices HTTP/1.1
Host: shop.example
X-Forwarded-For: 203.0.113.5, 10.0.8.4, 10.0.1.9, 10.0.8.4, 10.0.1.9, ...`,
    },
    choices: [
      { id: '400', grade: 'wrong', source: awsLoadBalancer },
      { id: '431', grade: 'acceptable', source: rfc(6585, '5') },
      { id: '463', grade: 'best', source: awsLoadBalancer },
      { id: '508', grade: 'wrong', source: rfc(5842, '7.2') },
    ],
  },
  {
    id: 'unofficial-exchange-bistro-menu',
    about: '521',
    exhibit: {
      kind: 'http',
      text: `GET /menu HTTP/2
Host: bistro.example
Accept: text/html`,
    },
    choices: [
      { id: '502', grade: 'acceptable', source: rfc(9110, '15.6.3') },
      { id: '503', grade: 'wrong', source: rfc(9110, '15.6.4') },
      {
        id: '521',
        grade: 'best',
        source: page(
          'Cloudflare: Error 521',
          'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/',
        ),
      },
      {
        id: '522',
        grade: 'wrong',
        source: page(
          'Cloudflare: Error 522',
          'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/',
        ),
      },
    ],
  },
] satisfies ItemFile;
