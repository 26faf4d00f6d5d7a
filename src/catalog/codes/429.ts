import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(6585, '4');

export default {
  id: '429',
  number: 429,
  reasonPhrase: 'Too Many Requests',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'not-now', source: definition },
  reason: { value: 'too-many', source: definition },
  duration: { value: 'temporary', source: definition },
  repetition: { value: { may: 'after-wait', provided: 'nothing' }, source: definition },
  nextMove: { value: 'client-slows-down', source: definition },
  content: { value: 'explanation', source: definition },
  caching: { value: 'never-stored', source: definition },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [],
    may: [{ name: 'Retry-After', source: definition }],
  },
} satisfies StatusCode;
