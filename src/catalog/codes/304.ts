import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.4.5');

export default {
  id: '304',
  number: 304,
  reasonPhrase: 'Not Modified',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'not-needed', source: definition },
  reason: { value: 'copy-still-valid', source: definition },
  repetition: { value: { may: 'pointless', because: 'copy-is-good' }, source: definition },
  nextMove: { value: 'client-uses-copy', source: definition },
  content: { value: 'none', source: definition },
  caching: { value: 'refreshes-stored', source: rfc(9111, '4.3.4') },
  sentBy: { value: 'any', source: rfc(9111, '4.3.2') },
  fields: {
    must: [
      { name: 'Cache-Control', onlyIf: 'sent-in-200', source: definition },
      { name: 'Content-Location', onlyIf: 'sent-in-200', source: definition },
      { name: 'Date', onlyIf: 'sent-in-200', source: definition },
      { name: 'ETag', onlyIf: 'sent-in-200', source: definition },
      { name: 'Expires', onlyIf: 'sent-in-200', source: definition },
      { name: 'Vary', onlyIf: 'sent-in-200', source: definition },
    ],
    should: [],
    may: [{ name: 'Last-Modified', onlyIf: 'no-etag', source: definition }],
  },
} satisfies StatusCode;
