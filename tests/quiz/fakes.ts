import { addDays } from '../../src/memory/days.ts';
import { createMemoryStore } from '../../src/memory/memoryStore.ts';
import { seededRandom } from '../../src/memory/random.ts';
import type { LogRecord } from '../../src/memory/record.ts';
import { unwrittenIn } from '../../src/memory/unwritten.ts';
import { createQuizStore, type QuizStore } from '../../src/quiz/quizStore.ts';
import { questionOf, type Session } from '../../src/quiz/session.ts';
import type { QuizItem } from '../../src/scenarios/item.ts';
import { itemBank } from '../../src/scenarios/itemBank.ts';
import { always, FakeStorage } from '../fakeStorage.ts';
import { fakeLog } from '../memory/fakeLog.ts';

/** A Wednesday, noon where the tests run: far from midnight. */
export const noon = new Date(2026, 10, 25, 12).getTime();
export const today = '2026-11-25';
export const yesterday = addDays(today, -1);

/** A memory that keeps its records in a list, which outlives the visit. */
function fakeMemory(kept: LogRecord[], now: () => number) {
  return createMemoryStore({
    open: async () => fakeLog(kept),
    unwritten: unwrittenIn(always(new FakeStorage())),
    now,
  });
}

interface Visit {
  readonly storage?: () => Storage;
  readonly kept?: LogRecord[];
  readonly items?: readonly QuizItem[];
  readonly seed?: string;
  readonly at?: number;
}

let visits = 0;

/** A visit of the quiz, with a clock that can be set; another one on the same storage goes on with what is kept. */
export async function openVisit({
  storage = always(new FakeStorage()),
  kept = [],
  items = itemBank,
  seed = 'visit',
  at = noon,
}: Visit = {}) {
  visits += 1;
  const visit = visits;
  const clock = { now: at };
  const memory = fakeMemory(kept, () => clock.now);
  await memory.getState().load();
  let ids = 0;
  const quiz = createQuizStore({
    memory,
    items,
    storage,
    now: () => clock.now,
    random: seededRandom(seed),
    newId: () => {
      ids += 1;
      return `${visit}-${ids}`;
    },
  });
  return { quiz, memory, kept, clock, storage };
}

/** The session of an address; throws where there is none. */
export function sessionAt(quiz: QuizStore, address: string): Session {
  const session = quiz.getState().sessions[address];
  if (!session) throw new Error(`No session at ${address}`);
  return session;
}

/** The item that a session asks, and the id of its choice of this grade; throws where it has none. */
export function askedIn(session: Session, items: readonly QuizItem[] = itemBank) {
  const item = items.find(({ id }) => id === questionOf(session)?.item);
  if (!item) throw new Error('The session asks nothing');
  return {
    item,
    choice: (grade: QuizItem['choices'][number]['grade']) => {
      const choice = item.choices.find((one) => one.grade === grade);
      if (!choice) throw new Error(`${item.id} has no choice that is ${grade}`);
      return choice;
    },
  };
}
