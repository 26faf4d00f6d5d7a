import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 451,
  reasonPhrase: 'Unavailable For Legal Reasons',
  definedIn: rfc(7725, '3'),
  execution: 'refused',
  reason: 'legal-demand',
  repetition: { may: 'pointless', because: 'forbidden-by-law' },
  nextMove: 'law-decides',
  content: 'explanation',
  caching: 'heuristic',
  fields: { should: [{ name: 'Link', onlyIf: 'blocker-known', source: rfc(7725, '4') }] },
  related: ['Link'],
});
