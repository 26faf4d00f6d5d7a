import { registered } from '../entry.ts';
import { rfc, stated } from '../source.ts';

export default registered({
  number: 207,
  reasonPhrase: 'Multi-Status',
  definedIn: rfc(4918, '11.1'),
  execution: stated('each-for-itself', rfc(4918, '13')),
  reason: 'several-outcomes',
  repetition: { may: 'after-change', of: 'failed-parts' },
  nextMove: stated('client-reads-each-status', rfc(4918, '13')),
  content: stated('multistatus', rfc(4918, '13')),
  sentBy: 'origin',
  related: ['Depth'],
});
