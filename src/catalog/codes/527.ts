import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 527,
  owner: 'cloudflare',
  reasonPhrase: 'Railgun Listener to Origin Error',
  definedIn: page(
    'Cloudflare is deprecating Railgun',
    'https://blog.cloudflare.com/deprecating-railgun/',
  ),
  execution: 'unknown',
  reason: 'tunnel-broken',
  repetition: { may: 'pointless', because: 'never-arrives' },
  nextMove: 'nobody',
  sentBy: 'gateway',
  unasked: true,
});
