import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 425,
  reasonPhrase: 'Too Early',
  definedIn: rfc(8470, '5.2'),
  execution: 'not-now',
  reason: 'may-be-replayed',
  duration: 'temporary',
  repetition: { may: 'yes', because: 'after-handshake' },
  nextMove: 'client-repeats-after-handshake',
  caching: 'explicit-only',
  related: ['Early-Data'],
});
