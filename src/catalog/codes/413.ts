import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

const definition = rfc(9110, '15.5.14');

export default registered({
  number: 413,
  reasonPhrase: 'Content Too Large',
  formerPhrases: [
    stated('Request Entity Too Large', rfc(2616, '10.4.14')),
    stated('Payload Too Large', rfc(7231, '6.5.11')),
  ],
  definedIn: definition,
  execution: 'refused',
  reason: 'content-too-large',
  repetition: { may: 'after-change', of: 'size' },
  nextMove: 'client-sends-less',
  fields: { should: [{ name: 'Retry-After', onlyIf: 'temporary-condition', source: definition }] },
  related: ['Content-Length', 'Retry-After'],
});
