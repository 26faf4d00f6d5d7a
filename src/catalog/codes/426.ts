import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.5.22');

export default registered({
  number: 426,
  reasonPhrase: 'Upgrade Required',
  definedIn: definition,
  execution: 'refused',
  reason: 'other-protocol-required',
  repetition: { may: 'after-change', of: 'protocol' },
  nextMove: 'client-upgrades',
  fields: { must: [{ name: 'Upgrade', source: definition }] },
  related: ['Upgrade', 'Connection'],
});
