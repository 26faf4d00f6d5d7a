import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 403,
  reasonPhrase: 'Forbidden',
  definedIn: rfc(9110, '15.5.4'),
  execution: 'refused',
  reason: 'not-allowed',
  repetition: { may: 'after-change', of: 'permission' },
  nextMove: 'client-gets-permission',
  fields: {
    may: [
      { name: 'WWW-Authenticate', onlyIf: 'credentials-would-help', source: rfc(9110, '11.6.1') },
    ],
  },
  related: ['Authorization'],
});
