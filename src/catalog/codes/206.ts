import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

const definition = rfc(9110, '15.3.7');

export default registered({
  number: 206,
  reasonPhrase: 'Partial Content',
  definedIn: definition,
  execution: 'in-part',
  reason: 'range-asked',
  repetition: stated({ may: 'yes', because: 'repeatable' }, rfc(9110, '9.2.2')),
  nextMove: 'client-joins-parts',
  content: 'part',
  caching: 'heuristic',
  fields: {
    must: [
      { name: 'Content-Range', onlyIf: 'single-part', source: rfc(9110, '15.3.7.1') },
      { name: 'Date', onlyIf: 'sent-in-200', source: definition },
      { name: 'Cache-Control', onlyIf: 'sent-in-200', source: definition },
      { name: 'ETag', onlyIf: 'sent-in-200', source: definition },
      { name: 'Expires', onlyIf: 'sent-in-200', source: definition },
      { name: 'Content-Location', onlyIf: 'sent-in-200', source: definition },
      { name: 'Vary', onlyIf: 'sent-in-200', source: definition },
    ],
  },
  related: ['Range', 'If-Range', 'Accept-Ranges', 'Content-Range'],
});
