import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 408,
  reasonPhrase: 'Request Timeout',
  formerPhrases: [stated('Request Time-out', rfc(2616, '6.1.1'))],
  definedIn: rfc(9110, '15.5.9'),
  execution: 'refused',
  reason: 'late-request',
  duration: 'temporary',
  repetition: { may: 'yes', because: 'other-connection' },
  nextMove: 'client-reconnects',
  related: ['Connection'],
});
