import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

const definition = rfc(9110, '15.3.1');

export default registered({
  number: 200,
  reasonPhrase: 'OK',
  definedIn: definition,
  execution: 'done',
  reason: 'success',
  repetition: stated({ may: 'yes', because: 'repeatable' }, rfc(9110, '9.2.2')),
  nextMove: 'nobody',
  caching: 'heuristic',
  fields: {
    should: [
      { name: 'ETag', onlyIf: 'get-or-head', source: definition },
      { name: 'Last-Modified', onlyIf: 'get-or-head', source: definition },
    ],
  },
  related: ['ETag', 'Last-Modified'],
});
