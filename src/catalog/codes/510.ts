import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 510,
  reasonPhrase: 'Not Extended',
  definedIn: rfc(2774, '7'),
  registration: 'obsoleted',
  execution: 'refused',
  reason: 'extension-missing',
  repetition: { may: 'after-change', of: 'extension' },
  nextMove: 'client-extends-request',
  related: ['Man', 'Opt'],
  unasked: true,
});
