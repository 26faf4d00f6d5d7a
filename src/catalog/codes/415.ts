import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.5.16');

export default registered({
  number: 415,
  reasonPhrase: 'Unsupported Media Type',
  definedIn: definition,
  execution: 'refused',
  reason: 'unsupported-format',
  repetition: { may: 'after-change', of: 'format' },
  nextMove: 'client-converts',
  sentBy: 'origin',
  fields: {
    should: [{ name: 'Accept-Encoding', onlyIf: 'coding-unsupported', source: definition }],
    may: [{ name: 'Accept', onlyIf: 'type-unsupported', source: definition }],
  },
  related: [
    'Content-Type',
    'Content-Encoding',
    'Accept',
    'Accept-Encoding',
    'Accept-Post',
    'Accept-Patch',
  ],
});
