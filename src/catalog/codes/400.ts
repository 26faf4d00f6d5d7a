import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.5.1');

export default {
  id: '400',
  number: 400,
  reasonPhrase: 'Bad Request',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'refused', source: definition },
  reason: { value: 'unreadable', source: definition },
  duration: { value: 'not-said', source: definition },
  repetition: { value: { may: 'after-change', of: 'syntax' }, source: definition },
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
