import { createStore } from 'zustand/vanilla';
import { isToldApart } from '../memory/choose.ts';
import { dayOf } from '../memory/days.ts';
import { summaryAt } from '../memory/knownLog.ts';
import { type MemoryStore, onDeleted } from '../memory/memoryStore.ts';
import type { Confidence } from '../memory/record.ts';
import { utcOffsetAt } from '../memory/utcOffset.ts';
import type { QuizItem } from '../scenarios/item.ts';
import { keepSessions, readSessions } from './keptSessions.ts';
import { onlyKnown, withKnownQuestions } from './knownQuestions.ts';
import { type Mode, modeHref } from './mode.ts';
import { planSession } from './plan.ts';
import {
  goOn,
  isOver,
  newSession,
  questionOf,
  type Session,
  stopped,
  withAnswer,
  withMore,
  withoutLast,
} from './session.ts';

export interface QuizState {
  /** The sessions under way, by the address of their kind. */
  readonly sessions: Readonly<Record<string, Session>>;
  /** Begins a session of this kind anew. */
  begin(mode: Mode): void;
  /** Answers the question that stands there; `since` is when it came into sight (ms since 1970). */
  answer(mode: Mode, chosen: string, since: number, sure?: Confidence): void;
  /** The explanation has been read. */
  next(mode: Mode): void;
  /** Takes the last answer back. */
  undo(mode: Mode): void;
  /** Ends a session before all is answered. */
  stop(mode: Mode): void;
  /** Goes on from where these sessions stand in another tab, without keeping them: that tab has done so. */
  adopt(sessions: Readonly<Record<string, Session>>): void;
  /** Everything has been deleted. */
  forget(): void;
}

/** What the quiz asks of its surroundings. */
interface Surroundings {
  readonly memory: MemoryStore;
  readonly items: readonly QuizItem[];
  storage(): Storage;
  /** Milliseconds since 1970. */
  now(): number;
  random(): number;
  newId(): string;
}

/** The store of the quiz: the sessions under way. Every answer goes to the memory's log at once. */
export function createQuizStore({ memory, items, storage, now, random, newId }: Surroundings) {
  /** Whether what changes was only heard of: the other tab has kept it, and may have gone on since. */
  let isHeard = false;
  const store = createStore<QuizState>()((set, get) => {
    const change = (mode: Mode, next: (session: Session) => Session) => {
      const key = modeHref(mode);
      const session = get().sessions[key];
      if (session) set({ sessions: { ...get().sessions, [key]: next(session) } });
    };
    const plan = (mode: Mode, at: number, day: string) =>
      planSession(mode, {
        items,
        summary: summaryAt(memory.getState().known, at),
        now: at,
        day,
        random,
      });
    /** A drill goes on, round after round, until what was answered in it shows that the two are told apart. */
    const drilled = (session: Session, mode: Extract<Mode, { kind: 'pair' }>) => {
      const own = session.given.flatMap(({ item, grade }) => {
        const about = items.find(({ id }) => id === item)?.about;
        return about === undefined ? [] : [{ about, grade }];
      });
      if (isToldApart(own, mode.codes)) return stopped(session);
      const asksBoth = mode.codes.every((code) => own.some(({ about }) => about === code));
      if (questionOf(session) || !asksBoth) return session;
      return withMore(session, plan(mode, now(), session.day));
    };
    return {
      sessions: {},
      begin(mode) {
        const at = now();
        const day = dayOf(at, utcOffsetAt(at));
        const session = newSession(newId(), plan(mode, at, day), at, day);
        set({ sessions: { ...get().sessions, [modeHref(mode)]: session } });
      },
      answer(mode, chosen, since, sure) {
        const at = now();
        const session = get().sessions[modeHref(mode)];
        if (!session || session.explaining || isOver(session, mode, at)) return;
        const asked = questionOf(session);
        const item = items.find(({ id }) => id === asked?.item);
        const choice = item?.choices.find(({ id }) => id === chosen);
        if (!asked || !item || !choice) return;
        const id = newId();
        const confusedWith = choice.grade === 'wrong' ? confusedCode(item, choice) : undefined;
        // What the log cannot keep, the memory says to the reader.
        void memory.getState().record({
          kind: 'answer',
          id,
          item: item.id,
          about: item.about,
          shown: asked.shown,
          chosen,
          grade: choice.grade,
          ...(confusedWith === undefined ? {} : { confusedWith }),
          ...(sure === undefined ? {} : { sure }),
          took: Math.max(0, at - since),
          at,
          utcOffset: utcOffsetAt(at),
          session: session.id,
        });
        const given = { answer: id, item: item.id, chosen, grade: choice.grade, sure, at };
        change(mode, (before) => withAnswer(before, mode, given));
      },
      next: (mode) =>
        change(mode, (session) => {
          const goingOn = goOn(session);
          return mode.kind === 'pair' ? drilled(goingOn, mode) : goingOn;
        }),
      undo(mode) {
        const last = get().sessions[modeHref(mode)]?.given.at(-1);
        if (!last) return;
        void memory.getState().undo(last.answer);
        change(mode, withoutLast);
      },
      stop: (mode) => change(mode, stopped),
      adopt(theirs) {
        isHeard = true;
        set({ sessions: { ...get().sessions, ...onlyKnown(theirs, items) } });
        isHeard = false;
      },
      forget: () => set({ sessions: {} }),
    };
  });
  // The initial state is that of a first visit, as the build draws it.
  store.setState({ sessions: withKnownQuestions(readSessions(storage), items) });
  store.subscribe(({ sessions }, before) => {
    if (!isHeard) keepSessions(storage, sessions, before.sessions);
  });
  onDeleted(memory, store.getState().forget);
  return store;
}

export type QuizStore = ReturnType<typeof createQuizStore>;

/** The code that a wrong choice stands for: itself where it is a code, else the one for which it would be right. */
function confusedCode(
  { about }: QuizItem,
  { id, wouldFit }: QuizItem['choices'][number],
): string | undefined {
  const code = wouldFit ?? (/^\d{3}/.test(id) ? id : undefined);
  return code === about ? undefined : code;
}
