import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.3.5');

export default {
  id: '204',
  number: 204,
  reasonPhrase: 'No Content',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'done', source: definition },
  reason: { value: 'nothing-to-show', source: definition },
  repetition: { value: { may: 'pointless', because: 'already-done' }, source: definition },
  nextMove: { value: 'nobody', source: definition },
  content: { value: 'none', source: definition },
  caching: { value: 'heuristic', source: definition },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [],
    may: [{ name: 'ETag', source: definition }],
  },
} satisfies StatusCode;
