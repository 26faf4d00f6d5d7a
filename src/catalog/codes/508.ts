import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 508,
  reasonPhrase: 'Loop Detected',
  definedIn: rfc(5842, '7.2'),
  execution: 'refused',
  reason: 'endless-loop',
  repetition: { may: 'after-change', of: 'configuration' },
  nextMove: 'operator-breaks-loop',
  sentBy: 'origin',
  related: ['Depth', 'DAV'],
});
