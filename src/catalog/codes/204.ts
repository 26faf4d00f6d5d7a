import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.3.5');

export default registered({
  number: 204,
  reasonPhrase: 'No Content',
  definedIn: definition,
  execution: 'done',
  reason: 'nothing-to-show',
  repetition: { may: 'pointless', because: 'already-done' },
  nextMove: 'nobody',
  content: 'none',
  caching: 'heuristic',
  fields: {
    may: [{ name: 'ETag', source: definition }],
  },
  related: ['ETag'],
});
