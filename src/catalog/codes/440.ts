import { unofficial } from '../entry.ts';
import { page } from '../source.ts';

export default unofficial({
  number: 440,
  owner: 'microsoft',
  reasonPhrase: 'Login Timeout',
  definedIn: page(
    'Microsoft: 440 Login Timeout in Outlook Web Access',
    'https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-2007/dd789741(v=exchg.80)',
  ),
  execution: 'refused',
  reason: 'session-expired',
  repetition: { may: 'after-change', of: 'session' },
  nextMove: 'client-logs-in-again',
  sentBy: 'origin',
});
