import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.4.2');

export default registered({
  number: 301,
  reasonPhrase: 'Moved Permanently',
  definedIn: definition,
  execution: 'elsewhere',
  reason: 'moved',
  duration: 'permanent',
  redirectMethod: 'post-may-become-get',
  repetition: { may: 'after-change', of: 'target' },
  nextMove: 'client-follows-and-updates-links',
  caching: 'heuristic',
  fields: {
    should: [{ name: 'Location', source: definition }],
  },
  related: ['Location'],
});
