import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

const definition = rfc(3229, '10.4.1');

export default registered({
  number: 226,
  reasonPhrase: 'IM Used',
  definedIn: definition,
  execution: 'done',
  reason: 'delta-asked',
  repetition: stated({ may: 'yes', because: 'repeatable' }, rfc(9110, '9.2.2')),
  nextMove: 'client-applies-delta',
  content: 'delta',
  fields: {
    must: [
      { name: 'ETag', source: definition },
      { name: 'IM', source: rfc(3229, '10.3') },
      { name: 'Delta-Base', onlyIf: 'several-versions', source: rfc(3229, '10.5.1') },
    ],
  },
  related: ['A-IM', 'IM', 'Delta-Base', 'ETag'],
});
