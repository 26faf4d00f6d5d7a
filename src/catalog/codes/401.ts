import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.5.2');

export default {
  id: '401',
  number: 401,
  reasonPhrase: 'Unauthorized',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'refused', source: definition },
  reason: { value: 'not-authenticated', source: definition },
  duration: { value: 'not-said', source: definition },
  repetition: { value: { may: 'after-change', of: 'credentials' }, source: definition },
  nextMove: { value: 'client-authenticates', source: definition },
  content: { value: 'explanation', source: rfc(9110, '15.5') },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [{ name: 'WWW-Authenticate', source: definition }],
    should: [],
    may: [],
  },
} satisfies StatusCode;
