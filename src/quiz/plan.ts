import { chooseItems, interleaved } from '../memory/choose.ts';
import { type Random, seededRandom, shuffled } from '../memory/random.ts';
import type { Summary } from '../memory/summary.ts';
import type { QuizItem } from '../scenarios/item.ts';
import type { Mode } from './mode.ts';
import type { Asked } from './session.ts';

/** How many items a session has. */
export const lengths = { practice: 10, theme: 10, daily: 5, exam: 30 } as const;

interface Circumstances {
  readonly items: readonly QuizItem[];
  /** What was answered so far. */
  readonly summary: Summary;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The local day, for the daily five. */
  readonly day: string;
  readonly random: Random;
}

/** The questions of a new session. The daily five depend on the day alone, so they are the same for everyone. */
export function planSession(
  mode: Mode,
  { items, summary, now, day, random }: Circumstances,
): Asked[] {
  switch (mode.kind) {
    case 'practice':
      return asked(chosen(items, lengths.practice), random);
    case 'theme':
      return asked(chosen(ofTheme(items, mode.theme), lengths.theme), random);
    case 'pair':
      return asked(
        byIds(items, interleaved(items.map(askable), mode.codes, summary, random)),
        random,
      );
    case 'sprint':
      return asked(shuffled(items, random), random);
    case 'daily': {
      const daily = seededRandom(`daily five ${day}`);
      const inOrder = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
      return asked(differentCodes(shuffled(inOrder, daily), lengths.daily), daily);
    }
    case 'exam':
      return asked(differentCodes(shuffled(items, random), lengths.exam), random);
  }

  function chosen(from: readonly QuizItem[], count: number): readonly QuizItem[] {
    const ids = chooseItems({ items: from.map(askable), summary, now, count, random });
    return byIds(from, ids);
  }
}

function asked(items: readonly QuizItem[], random: Random): Asked[] {
  return items.map(({ id, choices }) => ({
    item: id,
    shown: [...shuffled(choices, random)].map((choice) => choice.id),
  }));
}

/** What choosing needs to know of an item: the code that it is about, and those that it may be taken for. */
function askable({ id, about, choices }: QuizItem) {
  const mayConfuse = choices.map((choice) => choice.wouldFit ?? choice.id);
  return { id, about, mayConfuse: mayConfuse.filter((code) => code !== about) };
}

function byIds(items: readonly QuizItem[], ids: readonly string[]): readonly QuizItem[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

function ofTheme(items: readonly QuizItem[], theme: string): readonly QuizItem[] {
  return items.filter((item) => item.theme === theme);
}

/** The first items, no two about the same code as long as there are others. */
function differentCodes(items: readonly QuizItem[], count: number): readonly QuizItem[] {
  const firsts = items.filter(
    ({ about }, index) => items.findIndex((other) => other.about === about) === index,
  );
  const rest = items.filter((item) => !firsts.includes(item));
  return [...firsts, ...rest].slice(0, count);
}
