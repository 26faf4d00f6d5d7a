import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.4.3');

export default registered({
  number: 302,
  reasonPhrase: 'Found',
  formerPhrases: [{ value: 'Moved Temporarily', source: rfc(1945, '9.3') }],
  definedIn: definition,
  execution: 'elsewhere',
  reason: 'detour',
  duration: 'temporary',
  redirectMethod: 'post-may-become-get',
  repetition: { may: 'yes', because: 'address-stays' },
  nextMove: 'client-follows',
  fields: {
    should: [{ name: 'Location', source: definition }],
  },
  related: ['Location'],
});
