import type { Fields, HttpRequest, HttpResponse } from './http.ts';
import type { RequestName } from './requests.ts';

/** The phases of an exchange, in order. */
export const phases = ['request', 'decision', 'response', 'next'] as const;
export type Phase = (typeof phases)[number];

/** Who takes part; a diagram has a column for each. */
export type Actor =
  | 'client'
  | 'server'
  | 'gateway'
  | 'proxy'
  | 'portal'
  | 'origin'
  | 'queue'
  | 'other-client'
  | 'other-server'
  | 'identity-provider'
  | 'cache';

/** The request that both sides start from, sent (or passed on) with the changes named here, if any. */
export interface GivenRequest {
  readonly kind: 'given';
  /** May hold the placeholders of a script. */
  readonly target?: string;
  /** Replaces fields of the same name; an empty value removes the field. */
  readonly fields?: Fields;
  /** Takes the place of what was sent or announced. */
  readonly content?: string;
}

/**
 * One step of an exchange. `words` names a text in `locales/<lng>/codes/<id>.json` under `exchange`.
 * `message` is HTTP on the wire, `signal` is anything else that passes between two actors,
 * `work` takes time at an actor, `wait` is time in which an actor does nothing, `note` explains.
 */
export type Step =
  | {
      readonly kind: 'message';
      readonly from: Actor;
      readonly to: Actor;
      readonly http: GivenRequest | HttpRequest | HttpResponse;
    }
  | { readonly kind: 'signal'; readonly from: Actor; readonly to: Actor; readonly words: string }
  | { readonly kind: 'work'; readonly at: Actor; readonly words: string }
  | { readonly kind: 'wait'; readonly at: Actor; readonly words: string }
  | { readonly kind: 'note'; readonly at: Actor; readonly words: string };

/** One way in which a code comes about, from the request to what happens after the response. */
export interface Plot {
  /** The requests that this plot can start from, the most telling first. */
  readonly answers: readonly RequestName[];
  /** Two or three, in the order of their columns. */
  readonly actors: readonly Actor[];
  readonly steps: Readonly<Record<Phase, readonly Step[]>>;
}

/**
 * How a code plays out. Field values, targets and contents may hold placeholders for parts of the given request's
 * target: `{target}` is the whole, `{path}` begins at the path, and `{origin}` is what stands before it (nothing,
 * unless the request goes to a proxy).
 */
export interface Script {
  readonly id: string;
  readonly plots: readonly Plot[];
}

/** The request that both sides start from, or that request again with changes. */
export function given(changes: Omit<GivenRequest, 'kind'> = {}): GivenRequest {
  return { kind: 'given', ...changes };
}

/** Is this what the build has written as a script? Looked at from outside only: the tests hold every script whole. */
export function isScript(value: unknown): value is Script {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'plots' in value &&
    Array.isArray(value.plots)
  );
}
