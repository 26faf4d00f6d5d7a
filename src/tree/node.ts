import type { DebateId } from './debates.ts';

/** A question, with two to five answers; what each leads to decides. Its words stand under its id in `locales/<lng>/tree/questions.json`. */
export interface Question {
  readonly kind: 'question';
  readonly id: string;
  /** The usual case comes first: it is what holds as long as nothing else is said. */
  readonly answers: readonly Answer[];
}

/** One of the answers to a question, and where it leads. */
export interface Answer {
  /** Unique within its question; it stands in addresses. */
  readonly id: string;
  readonly next: TreeNode;
}

/** Where the questions end: the code to answer with. */
export interface Leaf {
  readonly kind: 'leaf';
  /** The code's id, and behind it the reason, where a code can be reached in more than one way: `404-hidden`. */
  readonly id: string;
  /** The id of a code of the catalog. */
  readonly code: string;
  /** What experts argue about here. */
  readonly debates: readonly DebateId[];
}

/** A place in the tree. */
export type TreeNode = Question | Leaf;

/** A question with its answers, in order. */
export function question(id: string, answers: Readonly<Record<string, TreeNode>>): Question {
  return {
    kind: 'question',
    id,
    answers: Object.entries(answers).map(([answer, next]) => ({ id: answer, next })),
  };
}

/** The end of a path; `reason` tells apart several ways to the same code. */
export function leaf(
  code: string,
  { reason, debates = [] }: { reason?: string; debates?: readonly DebateId[] } = {},
): Leaf {
  return { kind: 'leaf', id: reason === undefined ? code : `${code}-${reason}`, code, debates };
}
