import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.5.5');

export default {
  id: '404',
  number: 404,
  reasonPhrase: 'Not Found',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'refused', source: definition },
  reason: { value: 'not-found', source: definition },
  duration: { value: 'not-said', source: definition },
  repetition: { value: { may: 'after-change', of: 'target' }, source: definition },
  nextMove: { value: 'client-checks-address', source: definition },
  content: { value: 'explanation', source: rfc(9110, '15.5') },
  caching: { value: 'heuristic', source: definition },
  sentBy: { value: 'origin', source: definition },
  fields: {
    must: [],
    should: [],
    may: [],
  },
} satisfies StatusCode;
