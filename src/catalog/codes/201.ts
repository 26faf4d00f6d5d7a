import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.3.2');

export default {
  id: '201',
  number: 201,
  reasonPhrase: 'Created',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'done', source: definition },
  reason: { value: 'new-resource', source: definition },
  repetition: { value: { may: 'pointless', because: 'already-done' }, source: definition },
  nextMove: { value: 'client-visits-new-resource', source: definition },
  content: { value: 'describes-created', source: definition },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [],
    may: [
      { name: 'Location', source: definition },
      { name: 'ETag', source: definition },
    ],
  },
} satisfies StatusCode;
