import type { NextMove } from './nextMove.ts';
import type { OwnerId } from './owners.ts';
import type { Reason } from './reason.ts';
import type { Repetition } from './repetition.ts';
import type { Fact, Source } from './source.ts';

/**
 * The five classes of RFC 9110 section 15, told by the first digit, and the numbers beyond them, which the same
 * section calls invalid: a client should treat these as 5xx.
 */
export const statusClasses = ['1xx', '2xx', '3xx', '4xx', '5xx', 'beyond'] as const;
export type StatusClass = (typeof statusClasses)[number];

/** An interim response is followed by another one, a final response ends the exchange (RFC 9110 §15.2). */
export type Finality = 'interim' | 'final';

/** What became of the thing that the request asked for, as far as the code tells. */
export type Execution =
  | 'done'
  | 'pending'
  | 'not-needed'
  | 'elsewhere'
  | 'result-elsewhere'
  | 'refused'
  | 'not-now'
  | 'unknown'
  | 'undecided'
  | 'switched'
  | 'in-part'
  | 'each-for-itself'
  | 'abandoned';

/** How long the answer is meant to hold. */
export type Duration = 'permanent' | 'temporary' | 'not-said';

/** What an automatic redirection does with the method (RFC 9110 §15.4). */
export type RedirectMethod = 'kept' | 'post-may-become-get' | 'becomes-get';

/** What the response may or ought to carry as content. */
export type ContentRule =
  | 'representation'
  | 'describes-created'
  | 'describes-progress'
  | 'link-note'
  | 'explanation'
  | 'none'
  | 'part'
  | 'multistatus'
  | 'inside-multistatus'
  | 'delta'
  | 'alternatives'
  | 'login-link'
  | 'not-defined'
  | 'nothing-sent';

/** What a cache may do with the response when no explicit field says otherwise (RFC 9110 §15.1, RFC 9111). */
export type Caching =
  | 'heuristic'
  | 'explicit-only'
  | 'refreshes-stored'
  | 'never-stored'
  | 'no-response';

/** Which party on the way generates the code; the last two of them send nothing. */
export type SentBy = 'origin' | 'gateway' | 'any' | 'network' | 'nobody' | 'client-itself';

/** What the IANA registry says of the code (RFC 9110 §16.2). */
export type Registration =
  | 'registered'
  | 'provisional'
  | 'deprecated'
  | 'reserved'
  | 'obsoleted'
  | 'unregistered';

/** A field of the response; `onlyIf` names the condition under which the requirement holds. */
export interface FieldRequirement {
  readonly name: string;
  readonly onlyIf?: FieldCondition;
  readonly source: Source;
}

/** When a field is required or useful, where it is not always. */
export type FieldCondition =
  | 'sent-in-200'
  | 'get-or-head'
  | 'no-etag'
  | 'credentials-would-help'
  | 'announces-upload'
  | 'announced-upload-limited'
  | 'single-part'
  | 'preferred-choice'
  | 'temporary-condition'
  | 'coding-unsupported'
  | 'type-unsupported'
  | 'byte-range'
  | 'blocker-known'
  | 'bytes-stored'
  | 'several-versions';

/** How strong a requirement is, the strongest first: MUST, SHOULD and MAY of RFC 2119. */
export const strengths = ['must', 'should', 'may'] as const;

/** Fields by the strength of the requirement. */
export type FieldRequirements = Readonly<
  Record<(typeof strengths)[number], readonly FieldRequirement[]>
>;

/** All that is known of a status code, free of any language. */
export interface StatusCode {
  /** The number; behind it the owner, where the number has another meaning that is met more often: `499-esri`. */
  readonly id: string;
  readonly number: number;
  /** Who made it up, where it is not registered. */
  readonly owner?: OwnerId;
  /** As registered or as its owner calls it; always English, as it stands on the wire. */
  readonly reasonPhrase: string;
  /** What the code was called in earlier standards; people still search for these. */
  readonly formerPhrases: readonly Fact<string>[];
  readonly definedIn: Source;
  readonly registration: Fact<Registration>;
  readonly finality: Fact<Finality>;
  readonly execution: Fact<Execution>;
  readonly reason: Fact<Reason>;
  /** Absent where the question does not arise: a success and its like. */
  readonly duration?: Fact<Duration>;
  /** Absent where nothing is redirected. */
  readonly redirectMethod?: Fact<RedirectMethod>;
  readonly repetition: Fact<Repetition>;
  readonly nextMove: Fact<NextMove>;
  readonly content: Fact<ContentRule>;
  readonly caching: Fact<Caching>;
  readonly sentBy: Fact<SentBy>;
  readonly fields: FieldRequirements;
  /** Fields of requests and responses that have to do with this code. */
  readonly related: readonly string[];
  /** No scenario of the quiz is about it. */
  readonly unasked?: true;
}

/** The class that a number belongs to. */
export function classOf(number: number): StatusClass {
  return (
    statusClasses.find((name) => name.startsWith(String(Math.floor(number / 100)))) ?? 'beyond'
  );
}

/** Does the code ever stand on the wire? Some exist in logs or inside a client alone. */
export function isSent(code: StatusCode): boolean {
  return code.sentBy.value !== 'nobody' && code.sentBy.value !== 'client-itself';
}
