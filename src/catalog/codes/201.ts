import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.3.2');

export default registered({
  number: 201,
  reasonPhrase: 'Created',
  definedIn: definition,
  execution: 'done',
  reason: 'new-resource',
  repetition: { may: 'pointless', because: 'already-done' },
  nextMove: 'client-visits-new-resource',
  content: 'describes-created',
  fields: {
    may: [
      { name: 'Location', source: definition },
      { name: 'ETag', source: definition },
    ],
  },
  related: ['Location', 'ETag'],
});
