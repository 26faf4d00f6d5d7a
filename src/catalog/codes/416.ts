import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

const definition = rfc(9110, '15.5.17');

export default registered({
  number: 416,
  reasonPhrase: 'Range Not Satisfiable',
  formerPhrases: [stated('Requested Range Not Satisfiable', rfc(2616, '10.4.17'))],
  definedIn: definition,
  execution: 'refused',
  reason: 'range-outside',
  repetition: { may: 'after-change', of: 'range' },
  nextMove: 'client-asks-other-range',
  fields: { should: [{ name: 'Content-Range', onlyIf: 'byte-range', source: definition }] },
  related: ['Range', 'Content-Range', 'Accept-Ranges'],
});
