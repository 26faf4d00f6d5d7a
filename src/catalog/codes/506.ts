import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 506,
  reasonPhrase: 'Variant Also Negotiates',
  definedIn: rfc(2295, '8.1'),
  execution: 'refused',
  reason: 'negotiation-loop',
  repetition: { may: 'after-change', of: 'configuration' },
  nextMove: 'operator-fixes-configuration',
  sentBy: 'origin',
  related: ['Negotiate', 'TCN', 'Alternates'],
});
