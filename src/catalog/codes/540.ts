import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 540,
  owner: 'shopify',
  reasonPhrase: 'Temporarily Disabled',
  definedIn: page(
    'Shopify: API response status codes',
    'https://shopify.dev/docs/api/usage/response-codes',
  ),
  execution: 'not-now',
  reason: 'shop-disabled',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'server-recovers',
  sentBy: 'origin',
});
