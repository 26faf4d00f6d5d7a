import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 411,
  reasonPhrase: 'Length Required',
  definedIn: rfc(9110, '15.5.12'),
  execution: 'refused',
  reason: 'length-missing',
  repetition: { may: 'after-change', of: 'length' },
  nextMove: 'client-states-length',
  related: ['Content-Length', 'Transfer-Encoding'],
});
