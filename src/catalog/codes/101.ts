import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.2.2');

export default registered({
  number: 101,
  reasonPhrase: 'Switching Protocols',
  definedIn: definition,
  execution: 'switched',
  reason: 'protocol-agreed',
  repetition: { may: 'pointless', because: 'answer-follows' },
  nextMove: 'both-switch-protocol',
  fields: { must: [{ name: 'Upgrade', source: definition }] },
  related: ['Upgrade', 'Connection', 'Sec-WebSocket-Accept'],
});
