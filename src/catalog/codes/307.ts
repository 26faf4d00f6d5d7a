import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.4.8');

export default {
  id: '307',
  number: 307,
  reasonPhrase: 'Temporary Redirect',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'elsewhere', source: definition },
  reason: { value: 'detour', source: definition },
  duration: { value: 'temporary', source: definition },
  redirectMethod: { value: 'kept', source: definition },
  repetition: { value: { may: 'yes', because: 'address-stays' }, source: definition },
  nextMove: { value: 'client-follows', source: definition },
  content: { value: 'link-note', source: definition },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [{ name: 'Location', source: definition }],
    may: [],
  },
} satisfies StatusCode;
