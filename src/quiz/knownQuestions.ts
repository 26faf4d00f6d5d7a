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

/** Ids as one text, whatever their order. */
function idsOf(ids: readonly string[]): string {
  return [...ids].sort().join(' ');
}
