import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.5.21');

export default {
  id: '422',
  number: 422,
  reasonPhrase: 'Unprocessable Content',
  formerPhrases: [{ value: 'Unprocessable Entity', source: rfc(4918, '11.2') }],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'refused', source: definition },
  reason: { value: 'invalid-values', source: definition },
  duration: { value: 'not-said', source: definition },
  repetition: { value: { may: 'after-change', of: 'values' }, source: definition },
  nextMove: { value: 'client-corrects-request', source: definition },
  content: { value: 'explanation', source: rfc(9110, '15.5') },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [],
    may: [],
  },
} satisfies StatusCode;
