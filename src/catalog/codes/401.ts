import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.5.2');

export default registered({
  number: 401,
  reasonPhrase: 'Unauthorized',
  definedIn: definition,
  execution: 'refused',
  reason: 'not-authenticated',
  repetition: { may: 'after-change', of: 'credentials' },
  nextMove: 'client-authenticates',
  fields: {
    must: [{ name: 'WWW-Authenticate', source: definition }],
  },
  related: ['WWW-Authenticate', 'Authorization'],
});
