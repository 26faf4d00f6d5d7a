import { ianaRegistry, rfc } from '../source.ts';
import type { StatusCode } from '../statusCode.ts';

const definition = rfc(9110, '15.4.2');

export default {
  id: '301',
  number: 301,
  reasonPhrase: 'Moved Permanently',
  formerPhrases: [],
  definedIn: definition,
  registration: { value: 'registered', source: ianaRegistry },
  finality: { value: 'final', source: rfc(9110, '15') },
  execution: { value: 'elsewhere', source: definition },
  reason: { value: 'moved', source: definition },
  duration: { value: 'permanent', source: definition },
  redirectMethod: { value: 'post-may-become-get', source: definition },
  repetition: { value: { may: 'after-change', of: 'target' }, source: definition },
  nextMove: { value: 'client-follows-and-updates-links', source: definition },
  content: { value: 'link-note', source: definition },
  caching: { value: 'heuristic', source: definition },
  sentBy: { value: 'any', source: definition },
  fields: {
    must: [],
    should: [{ name: 'Location', source: definition }],
    may: [],
  },
} satisfies StatusCode;
