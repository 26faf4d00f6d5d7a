import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.5.10');

export default {
  id: '409',
  number: 409,
  reasonPhrase: 'Conflict',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'refused', source: definition },
  reason: { value: 'conflict', source: definition },
  duration: { value: 'not-said', source: definition },
  repetition: { value: { may: 'after-change', of: 'state' }, source: definition },
  nextMove: { value: 'client-resolves-conflict', source: definition },
  content: { value: 'explanation', source: definition },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'origin', source: definition },
  fields: {
    must: [],
    should: [],
    may: [],
  },
} satisfies StatusCode;
