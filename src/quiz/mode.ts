import { type Theme, themes } from '../scenarios/item.ts';

/** The kinds of sessions that begin without anything being chosen. */
export const plainModes = ['practice', 'sprint', 'daily', 'exam'] as const;
export type PlainMode = (typeof plainModes)[number];

/** What a session is made of. */
export type Mode =
  /** What is due first, then what is mixed up, then what is new; ten at a time. */
  | { readonly kind: 'practice' }
  /** Two minutes, as many as you can. */
  | { readonly kind: 'sprint' }
  /** Five items, the same for everyone on a day. */
  | { readonly kind: 'daily' }
  /** Thirty items over the whole catalog, and a report at the end. */
  | { readonly kind: 'exam' }
  | { readonly kind: 'theme'; readonly theme: Theme }
  /** Two codes, by turns, until they are told apart; the smaller id first. */
  | { readonly kind: 'pair'; readonly codes: readonly [string, string] };

/** Reads the parts of an address behind `/quiz`; undefined for the front page, `unknown` where they lead nowhere. */
export function readMode(
  parts: readonly string[],
  isCode: (id: string) => boolean,
): Mode | 'unknown' | undefined {
  const [kind, what, ...more] = parts;
  if (kind === undefined) return undefined;
  if (more.length > 0) return 'unknown';
  if (kind === 'theme') {
    const theme = themes.find((one) => one === what);
    return theme ? { kind, theme } : 'unknown';
  }
  if (kind === 'pair') {
    const codes = (what ?? '').split('-vs-').sort();
    const [one, other, another] = codes;
    const areTwo = one !== other && another === undefined;
    return one !== undefined && other !== undefined && areTwo && codes.every(isCode)
      ? { kind, codes: [one, other] }
      : 'unknown';
  }
  const plain = plainModes.find((one) => one === kind);
  return plain && what === undefined ? { kind: plain } : 'unknown';
}

/** The address of a session of this kind, relative to the language. */
export function modeHref(mode: Mode): string {
  switch (mode.kind) {
    case 'theme':
      return `/quiz/theme/${mode.theme}`;
    case 'pair':
      return `/quiz/pair/${mode.codes.join('-vs-')}`;
    case 'practice':
    case 'sprint':
    case 'daily':
    case 'exam':
      return `/quiz/${mode.kind}`;
  }
}

/** Does it end when all its questions are answered? A sprint ends by the clock, a drill once the two are told apart. */
export function endsWithQuestions({ kind }: Mode): boolean {
  return kind !== 'sprint' && kind !== 'pair';
}

/** Is an answer explained before the next question comes? Otherwise everything is explained at the end. */
export function explainsAtOnce({ kind }: Mode): boolean {
  return kind !== 'sprint' && kind !== 'exam';
}
