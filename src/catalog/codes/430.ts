import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 430,
  owner: 'shopify',
  reasonPhrase: 'Shopify Security Rejection',
  definedIn: page(
    'Shopify: API response status codes',
    'https://shopify.dev/docs/api/usage/response-codes',
  ),
  execution: 'refused',
  reason: 'security-rejection',
  repetition: { may: 'after-change', of: 'behaviour' },
  nextMove: 'client-corrects-request',
  sentBy: 'gateway',
});
