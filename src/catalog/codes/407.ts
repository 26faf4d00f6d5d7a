import { registered } from '../entry.ts';
import { rfc } from '../source.ts';

const definition = rfc(9110, '15.5.8');

export default registered({
  number: 407,
  reasonPhrase: 'Proxy Authentication Required',
  definedIn: definition,
  execution: 'refused',
  reason: 'not-authenticated-at-proxy',
  repetition: { may: 'after-change', of: 'proxy-credentials' },
  nextMove: 'client-authenticates-at-proxy',
  sentBy: 'gateway',
  fields: { must: [{ name: 'Proxy-Authenticate', source: definition }] },
  related: ['Proxy-Authenticate', 'Proxy-Authorization'],
});
