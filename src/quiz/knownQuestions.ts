import type { QuizItem } from '../scenarios/item.ts';
import type { Session } from './session.ts';

/** Sessions without the questions whose items do not exist any more, or offer other choices by now. */
export function withKnownQuestions(
  sessions: Readonly<Record<string, Session>>,
  items: readonly QuizItem[],
): Readonly<Record<string, Session>> {
  const choices = new Map(items.map((item) => [item.id, idsOf(item.choices.map(({ id }) => id))]));
  return Object.fromEntries(
    Object.entries(sessions).map(([key, session]) => {
      const asked = session.asked.filter(({ item, shown }) => choices.get(item) === idsOf(shown));
      const known = new Set(asked.map(({ item }) => item));
      const given = session.given.filter(({ item }) => known.has(item));
      return [
        key,
        {
          ...session,
          asked,
          given,
          explaining: session.explaining && given.length === session.given.length,
        },
      ];
    }),
  );
}

/**
 * The sessions all of whose questions are known. The others are those of a tab with a newer version: cut short here they
 * would seem to be over, and that would be kept.
 */
export function onlyKnown(
  sessions: Readonly<Record<string, Session>>,
  items: readonly QuizItem[],
): Readonly<Record<string, Session>> {
  const known = withKnownQuestions(sessions, items);
  return Object.fromEntries(
    Object.entries(sessions).filter(([key, { asked, given }]) => {
      const left = known[key];
      return left?.asked.length === asked.length && left.given.length === given.length;
    }),
  );
}

/** Ids as one text, whatever their order. */
function idsOf(ids: readonly string[]): string {
  return [...ids].sort().join(' ');
}
