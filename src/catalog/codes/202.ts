import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.3.3');

export default {
  id: '202',
  number: 202,
  reasonPhrase: 'Accepted',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'pending', source: definition },
  reason: { value: 'work-goes-on', source: definition },
  repetition: { value: { may: 'pointless', because: 'under-way' }, source: definition },
  nextMove: { value: 'client-checks-back', source: definition },
  content: { value: 'describes-progress', source: definition },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [],
    may: [],
  },
} satisfies StatusCode;
