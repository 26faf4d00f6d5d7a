import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

export default registered({
  number: 431,
  reasonPhrase: 'Request Header Fields Too Large',
  definedIn: rfc(6585, '5'),
  execution: 'refused',
  reason: 'fields-too-large',
  repetition: { may: 'after-change', of: 'size' },
  nextMove: 'client-shrinks-fields',
  caching: 'never-stored',
  related: ['Cookie'],
});
