import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.4.1');

export default registered({
  number: 300,
  reasonPhrase: 'Multiple Choices',
  definedIn: definition,
  execution: 'elsewhere',
  reason: 'several-forms',
  duration: 'not-said',
  repetition: { may: 'after-change', of: 'choice' },
  nextMove: 'client-chooses',
  content: 'alternatives',
  caching: 'heuristic',
  fields: { should: [{ name: 'Location', onlyIf: 'preferred-choice', source: definition }] },
  related: ['Location', 'Link'],
});
