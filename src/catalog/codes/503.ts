import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.6.4');

export default registered({
  number: 503,
  reasonPhrase: 'Service Unavailable',
  definedIn: definition,
  execution: 'not-now',
  reason: 'no-capacity',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'server-recovers',
  fields: {
    may: [{ name: 'Retry-After', source: definition }],
  },
  related: ['Retry-After'],
});
