import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 414,
  reasonPhrase: 'URI Too Long',
  formerPhrases: [stated('Request-URI Too Long', rfc(2616, '10.4.15'))],
  definedIn: rfc(9110, '15.5.15'),
  execution: 'refused',
  reason: 'uri-too-long',
  repetition: { may: 'after-change', of: 'size' },
  nextMove: 'client-shortens-address',
  caching: 'heuristic',
});
