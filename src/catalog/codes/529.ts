import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 529,
  owner: 'anthropic',
  reasonPhrase: 'Overloaded',
  definedIn: page('Claude API: Errors', 'https://platform.claude.com/docs/en/api/errors'),
  execution: 'not-now',
  reason: 'service-overloaded',
  duration: 'temporary',
  repetition: { may: 'after-wait', provided: 'nothing' },
  nextMove: 'server-recovers',
  sentBy: 'any',
});
