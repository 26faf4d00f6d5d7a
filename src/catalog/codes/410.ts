import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.5.11');

export default {
  id: '410',
  number: 410,
  reasonPhrase: 'Gone',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'refused', source: definition },
  reason: { value: 'removed', source: definition },
  duration: { value: 'permanent', source: definition },
  repetition: { value: { may: 'pointless', because: 'gone' }, source: definition },
  nextMove: { value: 'client-drops-link', source: definition },
  content: { value: 'explanation', source: rfc(9110, '15.5') },
  caching: { value: 'heuristic', source: definition },
  sentBy: { value: 'origin', source: definition },
  fields: {
    must: [],
    should: [],
    may: [],
  },
} satisfies StatusCode;
