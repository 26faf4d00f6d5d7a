import { dayLength } from './days.ts';
import type { Answer, LogRecord } from './record.ts';

/** Milliseconds by which a moment may lie ahead: that is another device, or a clock that will be right tomorrow. */
const tolerance = dayLength;

/**
 * The answers that count, in the order in which they were given (at the same moment: by id), each once. What was
 * undone is left out, wherever the undo stands; an undo without its answer does nothing. The order of the records
 * does not matter, so that logs of several devices can be merged.
 *
 * With `now` (milliseconds since 1970), what lies more than a day ahead of it comes first: it stems from a clock that
 * was wrong and has been set back, and what was answered since must not stand before it for as long as that clock was
 * ahead.
 */
export function answersIn(
  records: Iterable<LogRecord>,
  now = Number.POSITIVE_INFINITY,
): readonly Answer[] {
  const answers = new Map<string, Answer>();
  const undone: string[] = [];
  for (const record of records) {
    if (record.kind === 'undo') undone.push(record.undoes);
    else if (!answers.has(record.id)) answers.set(record.id, record);
  }
  for (const id of undone) answers.delete(id);
  const sorted = [...answers.values()].sort(byTime);
  const ahead = sorted.findIndex(({ at }) => at > now + tolerance);
  return ahead < 0 ? sorted : [...sorted.slice(ahead), ...sorted.slice(0, ahead)];
}

/** The earlier record first; at the same moment the order of the ids decides, so that it is the same everywhere. */
export function byTime(a: Pick<LogRecord, 'at' | 'id'>, b: Pick<LogRecord, 'at' | 'id'>): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** What an answer is worth where right answers are counted: an acceptable one is half right. */
export function credit({ grade }: Pick<Answer, 'grade'>): number {
  switch (grade) {
    case 'best':
      return 1;
    case 'acceptable':
      return 0.5;
    case 'wrong':
      return 0;
  }
}
