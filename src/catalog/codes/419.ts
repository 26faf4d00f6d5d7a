import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 419,
  owner: 'laravel',
  reasonPhrase: 'Page Expired',
  definedIn: page('Laravel: CSRF Protection', 'https://laravel.com/docs/csrf'),
  execution: 'refused',
  reason: 'form-token-stale',
  repetition: { may: 'after-change', of: 'form-token' },
  nextMove: 'client-renews-form',
  sentBy: 'origin',
  related: ['X-CSRF-TOKEN', 'X-XSRF-TOKEN', 'Cookie'],
});
