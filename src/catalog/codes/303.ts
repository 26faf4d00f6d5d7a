import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.4.4');

export default registered({
  number: 303,
  reasonPhrase: 'See Other',
  definedIn: definition,
  execution: 'result-elsewhere',
  reason: 'answer-elsewhere',
  redirectMethod: 'becomes-get',
  repetition: { may: 'pointless', because: 'already-done' },
  nextMove: 'client-fetches-result',
  fields: {
    should: [{ name: 'Location', source: definition }],
  },
  related: ['Location'],
});
