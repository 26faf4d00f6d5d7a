import type { Fact, Source } from './source.ts';

/** The five classes of RFC 9110 section 15, told by the first digit. */
export type StatusClass = '1xx' | '2xx' | '3xx' | '4xx' | '5xx';

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
  | 'unknown';

/** What decided that it is this code and no other. */
export type Reason =
  | 'success'
  | 'new-resource'
  | 'work-goes-on'
  | 'nothing-to-show'
  | 'moved'
  | 'detour'
  | 'answer-elsewhere'
  | 'copy-still-valid'
  | 'unreadable'
  | 'not-authenticated'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'removed'
  | 'invalid-values'
  | 'too-many'
  | 'server-fault'
  | 'bad-upstream-response'
  | 'no-capacity'
  | 'late-upstream-response';

/** How long the answer is meant to hold. */
export type Duration = 'permanent' | 'temporary' | 'not-said';

/** What an automatic redirection does with the method (RFC 9110 §15.4). */
export type RedirectMethod = 'kept' | 'post-may-become-get' | 'becomes-get';

/** May the same request be sent again? */
export type Repetition =
  | { readonly may: 'yes'; readonly because: 'repeatable' | 'address-stays' }
  | { readonly may: 'after-wait'; readonly provided: 'nothing' | 'idempotent' }
  | { readonly may: 'after-change'; readonly of: RequestChange }
  | { readonly may: 'pointless'; readonly because: PointlessReason };

/** What has to change before the request can succeed. */
export type RequestChange = 'syntax' | 'credentials' | 'permission' | 'target' | 'state' | 'values';

/** Why sending the same request again would gain nothing. */
export type PointlessReason = 'already-done' | 'under-way' | 'copy-is-good' | 'gone';

/** The next move, and who makes it. */
export type NextMove =
  | 'nobody'
  | 'client-visits-new-resource'
  | 'client-checks-back'
  | 'client-follows-and-updates-links'
  | 'client-follows'
  | 'client-fetches-result'
  | 'client-uses-copy'
  | 'client-corrects-request'
  | 'client-authenticates'
  | 'client-gets-permission'
  | 'client-checks-address'
  | 'client-drops-link'
  | 'client-resolves-conflict'
  | 'client-slows-down'
  | 'operator-repairs'
  | 'operator-checks-upstream'
  | 'operator-checks-delay'
  | 'server-recovers';

/** What the response may or ought to carry as content. */
export type ContentRule =
  | 'representation'
  | 'describes-created'
  | 'describes-progress'
  | 'link-note'
  | 'explanation'
  | 'none';

/** What a cache may do with the response when no explicit field says otherwise (RFC 9110 §15.1, RFC 9111). */
export type Caching = 'heuristic' | 'explicit-only' | 'refreshes-stored' | 'never-stored';

/** Which party on the way generates the code. */
export type SentBy = 'origin' | 'gateway' | 'any';

export type Registration =
  | 'registered'
  | 'provisional'
  | 'deprecated'
  | 'reserved'
  | 'unregistered';

/** A field of the response; `onlyIf` names the condition under which the requirement holds. */
export interface FieldRequirement {
  readonly name: string;
  readonly onlyIf?: FieldCondition;
  readonly source: Source;
}

export type FieldCondition = 'sent-in-200' | 'get-or-head' | 'no-etag' | 'credentials-would-help';

/** Fields by the strength of the requirement: MUST, SHOULD and MAY of RFC 2119. */
export interface FieldRequirements {
  readonly must: readonly FieldRequirement[];
  readonly should: readonly FieldRequirement[];
  readonly may: readonly FieldRequirement[];
}

/** All that is known of a status code, free of any language. */
export interface StatusCode {
  readonly id: string;
  readonly number: number;
  /** As registered; always English, as it stands on the wire. */
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
}

/** The class that a number belongs to; the number must lie in 100–599. */
export function classOf(number: number): StatusClass {
  const first = Math.floor(number / 100);
  switch (first) {
    case 1:
      return '1xx';
    case 2:
      return '2xx';
    case 3:
      return '3xx';
    case 4:
      return '4xx';
    case 5:
      return '5xx';
    default:
      throw new RangeError(`${number} is not a status code (RFC 9110 section 15: 100 to 599)`);
  }
}
