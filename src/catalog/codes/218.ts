import { unofficial } from '../entry.ts';
import { inPractice, page, rfc } from '../source.ts';

export default unofficial({
  number: 218,
  owner: 'unknown',
  reasonPhrase: 'This is fine',
  definedIn: page('http.dev: 218 This is fine', 'https://http.dev/218'),
  execution: 'unknown',
  reason: 'error-passed-on',
  repetition: inPractice({ may: 'after-wait', provided: 'idempotent' }, rfc(9110, '9.2.2')),
  nextMove: 'client-reads-content',
  sentBy: 'origin',
  unasked: true,
});
