import { registered } from '../entry.ts';
import { inPractice, rfc, stated } from '../source.ts';

const definition = rfc(2616, '10.3.6');

export default registered({
  number: 305,
  reasonPhrase: 'Use Proxy',
  definedIn: definition,
  registration: stated('deprecated', rfc(9110, '15.4.6')),
  execution: 'elsewhere',
  reason: 'proxy-demanded',
  duration: stated('not-said', rfc(9110, '15.4.6')),
  repetition: { may: 'after-change', of: 'path' },
  nextMove: inPractice('client-ignores', rfc(7231, 'B')),
  content: stated('not-defined', rfc(9110, '15.4.6')),
  sentBy: 'origin',
  fields: { should: [{ name: 'Location', source: definition }] },
  related: ['Location'],
  unasked: true,
});
