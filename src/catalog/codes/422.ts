import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 422,
  reasonPhrase: 'Unprocessable Content',
  formerPhrases: [{ value: 'Unprocessable Entity', source: rfc(4918, '11.2') }],
  definedIn: rfc(9110, '15.5.21'),
  execution: 'refused',
  reason: 'invalid-values',
  repetition: { may: 'after-change', of: 'values' },
  nextMove: 'client-corrects-request',
  related: ['Content-Type'],
});
