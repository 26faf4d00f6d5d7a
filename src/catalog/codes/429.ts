import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(6585, '4');

export default registered({
  number: 429,
  reasonPhrase: 'Too Many Requests',
  definedIn: definition,
  execution: 'not-now',
  reason: 'too-many',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'client-slows-down',
  content: 'explanation',
  caching: 'never-stored',
  fields: {
    may: [{ name: 'Retry-After', source: definition }],
  },
  related: ['Retry-After', 'RateLimit', 'RateLimit-Policy'],
});
