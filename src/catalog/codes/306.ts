import { registered } from '../entry.ts';
import { page, rfc, stated } from '../source.ts';

export default registered({
  number: 306,
  reasonPhrase: '(Unused)',
  formerPhrases: [
    stated(
      'Switch Proxy',
      page(
        'HTTP/1.1 305 and 306 Response Codes (Internet-Draft, 1996)',
        'https://datatracker.ietf.org/doc/html/draft-cohen-http-305-306-responses-00',
      ),
    ),
  ],
  definedIn: rfc(9110, '15.4.7'),
  registration: 'reserved',
  execution: 'refused',
  reason: 'unused',
  repetition: { may: 'pointless', because: 'never-arrives' },
  nextMove: 'client-ignores',
  content: 'not-defined',
  unasked: true,
});
