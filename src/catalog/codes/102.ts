import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 102,
  reasonPhrase: 'Processing',
  definedIn: rfc(2518, '10.1'),
  execution: 'undecided',
  reason: 'takes-long',
  repetition: { may: 'pointless', because: 'answer-follows' },
  nextMove: 'client-keeps-waiting',
  related: ['Depth'],
});
