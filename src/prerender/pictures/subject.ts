import type { StatusClass } from '../../catalog/statusCode.ts';

/** A code as its picture names it. */
export interface Face {
  readonly id: string;
  readonly number: number;
  readonly statusClass: StatusClass;
  /** `4xx · Client error` */
  readonly classLine: string;
  /** English, as on the wire. */
  readonly phrase: string;
  /** The phrase in the reader's language, where that is another one. */
  readonly ownPhrase: string | undefined;
  /** Whose the code is, where it is not registered. */
  readonly owner: string | undefined;
}

/** What a picture shows, in one language. */
export type Subject =
  | { readonly kind: 'codes'; readonly faces: readonly Face[]; readonly sentence: string }
  | { readonly kind: 'page'; readonly title: string; readonly sentence: string };
