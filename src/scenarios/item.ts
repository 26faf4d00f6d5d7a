import type { Grade } from '../catalog/grade.ts';
import type { Source } from '../catalog/source.ts';

/** What an item is made of. What is asked in each kind stands in `locales/<lng>/quiz.json`, under `tasks`. */
export const itemKinds = [
  /** A situation at work: which code fits? */
  'prose',
  /** A raw request and what the server knows, the status line blank. */
  'exchange',
  /** A few lines of a log, or a browser's network row: what happened? */
  'log',
  /** A few lines of a handler that return the wrong code: which is right? */
  'code',
  /** This response was received: what does a right client do? */
  'next-move',
  /** Whose fault is it, who has to act? */
  'side',
  /** A common belief about a code: is it so? */
  'belief',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** The themes by which items can be practised; each is a folder of items. */
export const themes = [
  'success',
  'redirects',
  'request',
  'access',
  'races',
  'gateway',
  'beforehand',
  'unofficial',
] as const;
export type Theme = (typeof themes)[number];

/** One of the answers on offer. Its words stand in the words of the item, under its id. */
export interface Choice {
  /** The id of a code of the catalog where the choice is a code; else a short word, such as `wait`. */
  readonly id: string;
  readonly grade: Grade;
  /** Where it is stated why it is right, or why not. */
  readonly source: Source;
  /** For a choice that is no code: the id of the code for which it would be right, where there is one. */
  readonly wouldFit?: string;
}

/** What is shown above the choices and is the same in every language. */
export interface Exhibit {
  readonly kind:
    | 'http'
    | 'log'
    | 'javascript'
    | 'python'
    | 'go'
    | 'java'
    | 'php'
    | 'ruby'
    | 'csharp';
  readonly text: string;
}

/** A scenario with one best answer. Its words: `locales/<lng>/quiz/<theme>/<kind>.json`, under its id. */
export interface QuizItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly theme: Theme;
  /** The id of the code that it is about: what it trains is to tell this one from others. */
  readonly about: string;
  readonly exhibit?: Exhibit;
  /** Three to five, of which one is best; they are shuffled before they are shown. */
  readonly choices: readonly Choice[];
}

/** The items of one kind in one theme, as they stand in a file. */
export type ItemFile = readonly Omit<QuizItem, 'kind' | 'theme'>[];

/** Is the choice a code of the catalog? In the kinds that ask for one, all are. */
export function asksForCode(kind: ItemKind): boolean {
  switch (kind) {
    case 'prose':
    case 'exchange':
    case 'code':
      return true;
    case 'log':
    case 'next-move':
    case 'side':
    case 'belief':
      return false;
  }
}
