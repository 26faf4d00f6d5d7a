import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 505,
  reasonPhrase: 'HTTP Version Not Supported',
  formerPhrases: [stated('HTTP Version not supported', rfc(2616, '10.5.6'))],
  definedIn: rfc(9110, '15.6.6'),
  execution: 'refused',
  reason: 'version-not-supported',
  repetition: { may: 'after-change', of: 'version' },
  nextMove: 'client-upgrades',
  content: 'explanation',
});
