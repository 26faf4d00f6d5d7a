import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 420,
  owner: 'twitter',
  reasonPhrase: 'Enhance Your Calm',
  definedIn: page(
    'Twitter: Search API, new response code 420 (2010)',
    'https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8',
  ),
  execution: 'not-now',
  reason: 'calm-down',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'client-slows-down',
  sentBy: 'origin',
  related: ['Retry-After'],
});
