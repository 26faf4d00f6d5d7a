import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 424,
  reasonPhrase: 'Failed Dependency',
  definedIn: rfc(4918, '11.4'),
  execution: 'refused',
  reason: 'dependency-failed',
  repetition: { may: 'after-change', of: 'dependency' },
  nextMove: 'client-mends-first',
  sentBy: 'origin',
  related: ['If', 'Depth'],
});
