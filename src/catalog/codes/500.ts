import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 500,
  reasonPhrase: 'Internal Server Error',
  definedIn: rfc(9110, '15.6.1'),
  execution: stated('unknown', rfc(9110, '9.2.2')),
  reason: 'server-fault',
  repetition: stated({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'operator-repairs',
});
