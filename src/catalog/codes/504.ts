import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 504,
  reasonPhrase: 'Gateway Timeout',
  formerPhrases: [stated('Gateway Time-out', rfc(2616, '6.1.1'))],
  definedIn: rfc(9110, '15.6.5'),
  execution: stated('unknown', rfc(9110, '9.2.2')),
  reason: 'late-upstream-response',
  repetition: stated({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'operator-checks-delay',
  sentBy: 'gateway',
  related: ['Via', 'Proxy-Status'],
});
