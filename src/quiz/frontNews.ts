import type { Catalog } from '../catalog/catalog.ts';
import { dayOf } from '../memory/days.ts';
import { summaryAt } from '../memory/knownLog.ts';
import type { MemoryState } from '../memory/memoryStore.ts';
import { dueCodes, recalls } from '../memory/schedule.ts';
import { utcOffsetAt } from '../memory/utcOffset.ts';
import type { FrontNews } from './front.ts';
import { endsWithQuestions, modeHref, plainModes } from './mode.ts';
import { openQuiz } from './openQuiz.ts';
import type { QuizState } from './quizStore.ts';
import { isOfToday, isOver } from './session.ts';

/** Tells the listener at once, and whenever the memory or a session changes; gives back how to stop that. */
export function watchFrontNews(catalog: Catalog, listener: (news: FrontNews) => void): () => void {
  const { memory, quiz } = openQuiz();
  const tell = () => listener(newsOf(memory.getState(), quiz.getState(), catalog, Date.now()));
  tell();
  const stops = [memory.subscribe(tell), quiz.subscribe(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}

function newsOf(
  { known, ...memory }: MemoryState,
  { sessions }: QuizState,
  catalog: Catalog,
  now: number,
): FrontNews {
  const today = dayOf(now, utcOffsetAt(now));
  const underWay = plainModes.flatMap((kind) => {
    const session = sessions[modeHref({ kind })];
    // Something was answered, and something is left.
    if (!session || session.given.length === 0) return [];
    if (!isOfToday(session, { kind }, today) || isOver(session, { kind }, now)) return [];
    const count = endsWithQuestions({ kind }) ? session.asked.length : undefined;
    return [[kind, { done: session.given.length, count }] as const];
  });
  // A code that is gone from the catalog is asked no more.
  const due = dueCodes(recalls(summaryAt(known, now).cards, now), now).filter((id) =>
    catalog.byId(id),
  );
  return {
    due: due.length,
    underWay: Object.fromEntries(underWay),
    memory: { keeps: memory.keeps, full: memory.full, unreadable: known.unreadable },
  };
}
