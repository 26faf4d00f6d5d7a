import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

const definition = page(
  'Microsoft: HTTP Error 451, [MS-ASHTTP] 3.1.5.2.2',
  'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f',
);

export default unofficial({
  id: '451-microsoft',
  number: 451,
  owner: 'microsoft',
  reasonPhrase: 'Redirect',
  definedIn: definition,
  execution: 'elsewhere',
  reason: 'other-server-better',
  repetition: { may: 'after-change', of: 'target' },
  nextMove: 'client-uses-other-server',
  sentBy: 'origin',
  fields: { should: [{ name: 'X-MS-Location', source: definition }] },
  related: ['X-MS-Location'],
  unasked: true,
});
