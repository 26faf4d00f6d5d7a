import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.3.1');

export default {
  id: '200',
  number: 200,
  reasonPhrase: 'OK',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'done', source: definition },
  reason: { value: 'success', source: definition },
  repetition: { value: { may: 'yes', because: 'repeatable' }, source: rfc(9110, '9.2.2') },
  nextMove: { value: 'nobody', source: definition },
  content: { value: 'representation', source: definition },
  caching: { value: 'heuristic', source: definition },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [
      { name: 'ETag', onlyIf: 'get-or-head', source: definition },
      { name: 'Last-Modified', onlyIf: 'get-or-head', source: definition },
    ],
    may: [],
  },
} satisfies StatusCode;
