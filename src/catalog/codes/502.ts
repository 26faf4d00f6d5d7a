import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 502,
  reasonPhrase: 'Bad Gateway',
  definedIn: rfc(9110, '15.6.3'),
  execution: stated('unknown', rfc(9110, '9.2.2')),
  reason: 'bad-upstream-response',
  repetition: stated({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'operator-checks-upstream',
  sentBy: 'gateway',
  related: ['Via', 'Proxy-Status'],
});
