import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.6.4');

export default {
  id: '503',
  number: 503,
  reasonPhrase: 'Service Unavailable',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'not-now', source: definition },
  reason: { value: 'no-capacity', source: definition },
  duration: { value: 'temporary', source: definition },
  repetition: { value: { may: 'after-wait', provided: 'nothing' }, source: definition },
  nextMove: { value: 'server-recovers', source: definition },
  content: { value: 'explanation', source: rfc(9110, '15.6') },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [],
    may: [{ name: 'Retry-After', source: definition }],
  },
} satisfies StatusCode;
