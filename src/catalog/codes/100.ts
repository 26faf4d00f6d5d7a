import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 100,
  reasonPhrase: 'Continue',
  definedIn: rfc(9110, '15.2.1'),
  execution: 'undecided',
  reason: 'head-acceptable',
  repetition: { may: 'pointless', because: 'answer-follows' },
  nextMove: 'client-sends-content',
  related: ['Expect'],
});
