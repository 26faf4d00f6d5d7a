import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.6.5');

export default {
  id: '504',
  number: 504,
  reasonPhrase: 'Gateway Timeout',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'unknown', source: rfc(9110, '9.2.2') },
  reason: { value: 'late-upstream-response', source: definition },
  duration: { value: 'not-said', source: definition },
  repetition: { value: { may: 'after-wait', provided: 'idempotent' }, source: rfc(9110, '9.2.2') },
  nextMove: { value: 'operator-checks-delay', source: definition },
  content: { value: 'explanation', source: rfc(9110, '15.6') },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'gateway', source: definition },
  fields: {
    must: [],
    should: [],
    may: [],
  },
} satisfies StatusCode;
