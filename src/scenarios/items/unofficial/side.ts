import { page, rfc } from '../../../catalog/source.ts';
import type { ItemFile } from '../../item.ts';

const cloudflare = (number: 520 | 522 | 524 | 526) =>
  page(
    `Cloudflare: Error ${number}`,
    `https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-${number}/`,
  );
const outlook = page(
  'Microsoft: 440 Login Timeout in Outlook Web Access',
  'https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-2007/dd789741(v=exchg.80)',
);
const awsLoadBalancer = page(
  'AWS: Troubleshoot your Application Load Balancers',
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
);

export default [
  {
    id: 'unofficial-side-museum-search',
    about: '520',
    choices: [
      { id: 'origin', grade: 'best', source: cloudflare(520) },
      { id: 'cloudflare', grade: 'wrong', source: cloudflare(520) },
      { id: 'visitors', grade: 'wrong', source: rfc(9110, '15.5'), wouldFit: '400' },
      { id: 'patience', grade: 'wrong', source: cloudflare(524), wouldFit: '524' },
    ],
  },
  {
    id: 'unofficial-side-football-club',
    about: '522',
    choices: [
      { id: 'firewall', grade: 'best', source: cloudflare(522) },
      { id: 'developers', grade: 'wrong', source: cloudflare(524), wouldFit: '524' },
      { id: 'cloudflare', grade: 'wrong', source: cloudflare(522) },
      { id: 'visitors', grade: 'wrong', source: cloudflare(522) },
    ],
  },
  {
    id: 'unofficial-side-client-portal',
    about: '526',
    choices: [
      { id: 'origin', grade: 'best', source: cloudflare(526) },
      { id: 'cloudflare', grade: 'wrong', source: cloudflare(526) },
      { id: 'visitor', grade: 'wrong', source: cloudflare(526) },
      { id: 'loosen', grade: 'wrong', source: cloudflare(526) },
    ],
  },
  {
    id: 'unofficial-side-law-firm-mail',
    about: '440',
    choices: [
      { id: 'permissions', grade: 'best', source: outlook },
      { id: 'lifetime', grade: 'wrong', source: outlook },
      { id: 'again', grade: 'wrong', source: outlook, wouldFit: '401' },
      { id: 'rights', grade: 'wrong', source: rfc(9110, '15.5.4'), wouldFit: '403' },
    ],
  },
  {
    id: 'unofficial-side-brewery-login',
    about: '561',
    choices: [
      { id: 'rule', grade: 'best', source: awsLoadBalancer },
      { id: 'staff', grade: 'wrong', source: awsLoadBalancer },
      { id: 'application', grade: 'wrong', source: awsLoadBalancer, wouldFit: '403' },
      { id: 'provider', grade: 'wrong', source: awsLoadBalancer },
    ],
  },
] satisfies ItemFile;
