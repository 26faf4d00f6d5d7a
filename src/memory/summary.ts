import { byTime } from './answers.ts';
import { type Card, withAnswer } from './card.ts';
import { type Confused, copyOf, noteAnswer, nothingConfused } from './confusions.ts';
import type { Answer } from './record.ts';
import { type DayTally, dayWith } from './statistics.ts';

/** What all answers come to: what the pages ask of them, in a size that hardly grows with their number. */
export interface Summary {
  /** How many there are. */
  readonly answers: number;
  /** The latest one: when it was given (milliseconds since 1970), and its id. */
  readonly latest: Pick<Answer, 'at' | 'id'> | undefined;
  /** What is scheduled, by the id of the code. */
  readonly cards: ReadonlyMap<string, Card>;
  readonly confused: Confused;
  /** What was answered on each local day, by its number since 1970. */
  readonly days: ReadonlyMap<number, DayTally>;
  /** When each item was asked last (milliseconds since 1970), by its id. */
  readonly lastAsked: ReadonlyMap<string, number>;
}

/**
 * Sums up answers, in the order of `answersIn`. An answer from the future of `now` (milliseconds since 1970), where the
 * clock was set back, counts as given now, or with the next one that was given since: then the summary holds for this
 * moment only. Without one from the future it holds for every later moment, too.
 */
export function summaryOf(answers: readonly Answer[], now = Number.POSITIVE_INFINITY): Summary {
  const draft = draftOf(nothing);
  const times = timesOf(answers, now);
  for (const [index, answer] of answers.entries()) add(draft, answer, times[index] ?? now);
  return draft;
}

/** Whether an answer comes after all that were summed up: only then can it be added without summing up anew. */
export function comesAfter({ latest }: Summary, answer: Answer): boolean {
  return latest === undefined || byTime(latest, answer) < 0;
}

/** The summary with one more answer, which comes after all others; the one before stays as it is. */
export function withNext(summary: Summary, answer: Answer): Summary {
  const draft = draftOf(summary);
  add(draft, answer, answer.at);
  return draft;
}

const nothing: Summary = {
  answers: 0,
  latest: undefined,
  cards: new Map(),
  confused: nothingConfused,
  days: new Map(),
  lastAsked: new Map(),
};

type Draft = ReturnType<typeof draftOf>;

function draftOf({ answers, latest, cards, confused, days, lastAsked }: Summary) {
  return {
    answers,
    latest,
    cards: new Map(cards),
    confused: copyOf(confused),
    days: new Map(days),
    lastAsked: new Map(lastAsked),
  };
}

function add(draft: Draft, answer: Answer, at: number): void {
  const { about, item } = answer;
  draft.answers += 1;
  if (!draft.latest || byTime(draft.latest, answer) < 0) {
    draft.latest = { at: answer.at, id: answer.id };
  }
  draft.cards.set(about, withAnswer(draft.cards.get(about), answer, at));
  noteAnswer(draft.confused, answer);
  const [day, tally] = dayWith(draft.days, answer);
  draft.days.set(day, tally);
  draft.lastAsked.set(item, answer.at);
}

/** When each answer was given at the latest: not after now, and not after what was given later. */
function timesOf(answers: readonly Answer[], now: number): Float64Array {
  const times = Float64Array.from(answers, ({ at }) => at);
  let latest = now;
  for (let index = times.length - 1; index >= 0; index -= 1) {
    latest = Math.min(latest, times[index] ?? latest);
    times[index] = latest;
  }
  return times;
}
