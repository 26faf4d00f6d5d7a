import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.6.1');

export default {
  id: '500',
  number: 500,
  reasonPhrase: 'Internal Server Error',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'unknown', source: rfc(9110, '9.2.2') },
  reason: { value: 'server-fault', source: definition },
  duration: { value: 'not-said', source: definition },
  repetition: { value: { may: 'after-wait', provided: 'idempotent' }, source: rfc(9110, '9.2.2') },
  nextMove: { value: 'operator-repairs', source: definition },
  content: { value: 'explanation', source: rfc(9110, '15.6') },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [],
    may: [],
  },
} satisfies StatusCode;
