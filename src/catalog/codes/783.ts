import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 783,
  owner: 'shopify',
  reasonPhrase: 'Unexpected Token',
  definedIn: page(
    'Shopify: API response status codes',
    'https://shopify.dev/docs/api/usage/response-codes',
  ),
  execution: 'refused',
  reason: 'unexpected-token',
  repetition: { may: 'after-change', of: 'syntax' },
  nextMove: 'client-corrects-request',
  sentBy: 'origin',
  unasked: true,
});
