import type { NextMove } from './nextMove.ts';
import type { OwnerId } from './owners.ts';
import type { Reason } from './reason.ts';
import type { Repetition } from './repetition.ts';
import { type Fact, ianaRegistry, rfc, type Source } from './source.ts';
import {
  type Caching,
  type ContentRule,
  classOf,
  type Duration,
  type Execution,
  type FieldRequirements,
  type RedirectMethod,
  type Registration,
  type SentBy,
  type StatusClass,
  type StatusCode,
} from './statusCode.ts';

/** A value that the code's definition states, or one with a source of its own. */
type Stated<Value> = Value | Fact<Value>;

interface Entry {
  /** Where it is not the number alone. */
  readonly id?: string;
  readonly number: number;
  readonly reasonPhrase: string;
  readonly formerPhrases?: readonly Fact<string>[];
  readonly definedIn: Source;
  readonly execution: Stated<Execution>;
  readonly reason: Stated<Reason>;
  /** For errors `not-said`, unless stated. */
  readonly duration?: Stated<Duration>;
  readonly redirectMethod?: Stated<RedirectMethod>;
  readonly repetition: Stated<Repetition>;
  readonly nextMove: Stated<NextMove>;
  /** What is usual in the class, unless stated. */
  readonly content?: Stated<ContentRule>;
  /** With explicit permission only, unless stated; an interim response is never stored. */
  readonly caching?: Stated<Caching>;
  /** Any server, unless stated. */
  readonly sentBy?: Stated<SentBy>;
  readonly fields?: Partial<FieldRequirements>;
  readonly related?: readonly string[];
  readonly unasked?: true;
}

/** A code of the IANA registry; what is not told is what holds for its class. */
export function registered(
  entry: Entry & { readonly registration?: Stated<Registration> },
): StatusCode {
  return complete(entry, factOf(entry.registration ?? 'registered', ianaRegistry));
}

/** A code that its owner uses without registration. */
export function unofficial(entry: Entry & { readonly owner: OwnerId }): StatusCode {
  return { ...complete(entry, factOf('unregistered', ianaRegistry)), owner: entry.owner };
}

function complete(entry: Entry, registration: Fact<Registration>): StatusCode {
  const { definedIn, number } = entry;
  const usual = usualInClass[classOf(number)];
  const duration = entry.duration ?? usual.duration;
  return {
    id: entry.id ?? String(number),
    number,
    reasonPhrase: entry.reasonPhrase,
    formerPhrases: entry.formerPhrases ?? [],
    definedIn,
    registration,
    finality: usual.finality,
    execution: factOf(entry.execution, definedIn),
    reason: factOf(entry.reason, definedIn),
    ...(duration === undefined ? {} : { duration: factOf(duration, definedIn) }),
    ...(entry.redirectMethod === undefined
      ? {}
      : { redirectMethod: factOf(entry.redirectMethod, definedIn) }),
    repetition: factOf(entry.repetition, definedIn),
    nextMove: factOf(entry.nextMove, definedIn),
    content: factOf(entry.content ?? usual.content, definedIn),
    caching: factOf(entry.caching ?? usual.caching, definedIn),
    sentBy: factOf(entry.sentBy ?? 'any', definedIn),
    fields: { must: [], should: [], may: [], ...entry.fields },
    related: entry.related ?? [],
    ...(entry.unasked && { unasked: true }),
  };
}

function factOf<Value>(value: Stated<Value>, source: Source): Fact<Value> {
  return isFact(value) ? value : { value, source };
}

function isFact<Value>(value: Stated<Value>): value is Fact<Value> {
  return typeof value === 'object' && value !== null && 'source' in value;
}

interface Usual {
  readonly finality: StatusCode['finality'];
  readonly duration?: Duration;
  readonly content: Stated<ContentRule>;
  readonly caching: Fact<Caching>;
}

const final: Usual['finality'] = { value: 'final', source: rfc(9110, '15') };
const explicitOnly: Fact<Caching> = { value: 'explicit-only', source: rfc(9110, '15.1') };

/** What RFC 9110 section 15 says of a whole class. */
const usualInClass: Record<StatusClass, Usual> = {
  '1xx': {
    finality: { value: 'interim', source: rfc(9110, '15.2') },
    content: { value: 'none', source: rfc(9110, '15.2') },
    caching: { value: 'never-stored', source: rfc(9111, '3') },
  },
  '2xx': { finality: final, content: 'representation', caching: explicitOnly },
  '3xx': { finality: final, content: 'link-note', caching: explicitOnly },
  '4xx': {
    finality: final,
    duration: 'not-said',
    content: { value: 'explanation', source: rfc(9110, '15.5') },
    caching: explicitOnly,
  },
  '5xx': {
    finality: final,
    duration: 'not-said',
    content: { value: 'explanation', source: rfc(9110, '15.6') },
    caching: explicitOnly,
  },
  beyond: {
    finality: final,
    duration: 'not-said',
    content: 'not-defined',
    caching: explicitOnly,
  },
};
