import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

const definition = rfc(9110, '15.4.5');

export default registered({
  number: 304,
  reasonPhrase: 'Not Modified',
  definedIn: definition,
  execution: 'not-needed',
  reason: 'copy-still-valid',
  repetition: { may: 'pointless', because: 'copy-is-good' },
  nextMove: 'client-uses-copy',
  content: 'none',
  caching: stated('refreshes-stored', rfc(9111, '4.3.4')),
  sentBy: stated('any', rfc(9111, '4.3.2')),
  fields: {
    must: [
      { name: 'Cache-Control', onlyIf: 'sent-in-200', source: definition },
      { name: 'Content-Location', onlyIf: 'sent-in-200', source: definition },
      { name: 'Date', onlyIf: 'sent-in-200', source: definition },
      { name: 'ETag', onlyIf: 'sent-in-200', source: definition },
      { name: 'Expires', onlyIf: 'sent-in-200', source: definition },
      { name: 'Vary', onlyIf: 'sent-in-200', source: definition },
    ],
    may: [{ name: 'Last-Modified', onlyIf: 'no-etag', source: definition }],
  },
  related: ['If-None-Match', 'If-Modified-Since', 'ETag', 'Last-Modified', 'Cache-Control'],
});
