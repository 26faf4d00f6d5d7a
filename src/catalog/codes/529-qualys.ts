import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  id: '529-qualys',
  number: 529,
  owner: 'qualys',
  reasonPhrase: 'The service is overloaded',
  definedIn: page(
    'Qualys: SSL Labs API v4',
    'https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md',
  ),
  execution: 'not-now',
  reason: 'service-overloaded',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'client-slows-down',
  sentBy: 'origin',
  unasked: true,
});
