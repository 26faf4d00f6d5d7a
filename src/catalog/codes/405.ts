import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.5.6');

export default registered({
  number: 405,
  reasonPhrase: 'Method Not Allowed',
  definedIn: definition,
  execution: 'refused',
  reason: 'method-not-allowed',
  repetition: { may: 'after-change', of: 'method' },
  nextMove: 'client-changes-method',
  caching: 'heuristic',
  sentBy: 'origin',
  fields: { must: [{ name: 'Allow', source: definition }] },
  related: ['Allow'],
});
