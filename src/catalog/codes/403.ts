import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.5.4');

export default {
  id: '403',
  number: 403,
  reasonPhrase: 'Forbidden',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'refused', source: definition },
  reason: { value: 'not-allowed', source: definition },
  duration: { value: 'not-said', source: definition },
  repetition: { value: { may: 'after-change', of: 'permission' }, source: definition },
  nextMove: { value: 'client-gets-permission', source: definition },
  content: { value: 'explanation', source: rfc(9110, '15.5') },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [],
    may: [
      { name: 'WWW-Authenticate', onlyIf: 'credentials-would-help', source: rfc(9110, '11.6.1') },
    ],
  },
} satisfies StatusCode;
