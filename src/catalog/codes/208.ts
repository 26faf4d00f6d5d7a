import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 208,
  reasonPhrase: 'Already Reported',
  definedIn: rfc(5842, '7.1'),
  execution: 'done',
  reason: 'listed-before',
  repetition: stated({ may: 'yes', because: 'repeatable' }, rfc(9110, '9.2.2')),
  nextMove: 'client-looks-above',
  content: 'inside-multistatus',
  sentBy: 'origin',
  related: ['Depth', 'DAV'],
});
