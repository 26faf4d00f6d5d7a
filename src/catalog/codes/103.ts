import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(8297, '2');

export default registered({
  number: 103,
  reasonPhrase: 'Early Hints',
  definedIn: definition,
  execution: 'undecided',
  reason: 'hints-ready',
  repetition: { may: 'pointless', because: 'answer-follows' },
  nextMove: 'client-preloads',
  fields: { may: [{ name: 'Link', source: definition }] },
  related: ['Link'],
});
