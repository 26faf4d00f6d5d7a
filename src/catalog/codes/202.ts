import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 202,
  reasonPhrase: 'Accepted',
  definedIn: rfc(9110, '15.3.3'),
  execution: 'pending',
  reason: 'work-goes-on',
  repetition: { may: 'pointless', because: 'under-way' },
  nextMove: 'client-checks-back',
  content: 'describes-progress',
  related: ['Prefer'],
});
