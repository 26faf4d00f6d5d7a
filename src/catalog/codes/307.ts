import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.4.8');

export default registered({
  number: 307,
  reasonPhrase: 'Temporary Redirect',
  definedIn: definition,
  execution: 'elsewhere',
  reason: 'detour',
  duration: 'temporary',
  redirectMethod: 'kept',
  repetition: { may: 'yes', because: 'address-stays' },
  nextMove: 'client-follows',
  fields: {
    should: [{ name: 'Location', source: definition }],
  },
  related: ['Location'],
});
