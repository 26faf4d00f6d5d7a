import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 421,
  reasonPhrase: 'Misdirected Request',
  definedIn: rfc(9110, '15.5.20'),
  execution: 'refused',
  reason: 'wrong-server',
  repetition: { may: 'yes', because: 'other-connection' },
  nextMove: 'client-reconnects',
  sentBy: 'origin',
  related: ['Host', 'Alt-Svc'],
});
