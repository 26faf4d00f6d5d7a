import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

const definition = page(
  'Microsoft: 449 Retry With, [MS-WDV] 2.2.6',
  'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100',
);

const serverRules = page(
  "Microsoft: 449 Retry With, the server's part, [MS-WDV]",
  'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/1c1f4d5b-4fed-48ef-9bb6-893c2b25b74d',
);

export default unofficial({
  number: 449,
  owner: 'microsoft',
  reasonPhrase: 'Retry With',
  definedIn: definition,
  execution: 'refused',
  reason: 'details-missing',
  repetition: { may: 'after-change', of: 'step' },
  nextMove: 'client-supplies-step',
  sentBy: 'origin',
  fields: { must: [{ name: 'Ms-Echo-Request', source: serverRules }] },
  related: ['Ms-Echo-Request', 'Ms-Echo-Reply'],
});
