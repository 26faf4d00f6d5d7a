import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 406,
  reasonPhrase: 'Not Acceptable',
  definedIn: rfc(9110, '15.5.7'),
  execution: 'refused',
  reason: 'no-acceptable-form',
  repetition: { may: 'after-change', of: 'acceptable-forms' },
  nextMove: 'client-asks-otherwise',
  content: 'alternatives',
  sentBy: 'origin',
  related: ['Accept', 'Accept-Language', 'Accept-Encoding', 'Vary'],
});
