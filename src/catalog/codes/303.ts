import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.4.4');

export default {
  id: '303',
  number: 303,
  reasonPhrase: 'See Other',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'result-elsewhere', source: definition },
  reason: { value: 'answer-elsewhere', source: definition },
  redirectMethod: { value: 'becomes-get', source: definition },
  repetition: { value: { may: 'pointless', because: 'already-done' }, source: definition },
  nextMove: { value: 'client-fetches-result', source: definition },
  content: { value: 'link-note', source: definition },
  caching: { value: 'explicit-only', source: rfc(9110, '15.1') },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [{ name: 'Location', source: definition }],
    may: [],
  },
} satisfies StatusCode;
