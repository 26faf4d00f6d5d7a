import * as v from 'valibot';
import { grades } from '../catalog/grade.ts';
import { credit } from '../memory/answers.ts';
import { confidences } from '../memory/record.ts';
import { explainsAtOnce, type Mode } from './mode.ts';

/** Milliseconds that a sprint lasts. */
export const sprintLength = 120_000;

const askedSchema = v.object({
  item: v.string(),
  /** The ids of the choices, in the order in which they stand there. */
  shown: v.array(v.string()),
});

const givenSchema = v.object({
  /** The id of the record in the log. */
  answer: v.string(),
  item: v.string(),
  chosen: v.string(),
  grade: v.picklist(grades),
  sure: v.optional(v.picklist(confidences)),
  /** Milliseconds since 1970. */
  at: v.number(),
});

const sessionSchema = v.object({
  id: v.string(),
  /** Milliseconds since 1970. */
  startedAt: v.number(),
  /** The local day on which it was started. */
  day: v.string(),
  asked: v.array(askedSchema),
  given: v.array(givenSchema),
  /** The last answer is being explained. */
  explaining: v.boolean(),
  /** The reader has ended it, or has seen its report. */
  ended: v.boolean(),
});

/** A question of a session: an item, and the order of its choices. */
export type Asked = v.InferOutput<typeof askedSchema>;
/** An answer to it. */
export type Given = v.InferOutput<typeof givenSchema>;
/** A session as it goes on; it is kept from visit to visit. */
export type Session = v.InferOutput<typeof sessionSchema>;

/** Reads a session that was kept; undefined where it is none. */
export function parseSession(value: unknown): Session | undefined {
  const result = v.safeParse(sessionSchema, value);
  return result.success ? result.output : undefined;
}

/** A session with nothing answered yet. */
export function newSession(id: string, asked: readonly Asked[], now: number, day: string): Session {
  return { id, startedAt: now, day, asked: [...asked], given: [], explaining: false, ended: false };
}

/** The question on the page: the one that is explained, else the next one; undefined where none is left. */
export function questionOf({ asked, given, explaining }: Session): Asked | undefined {
  return asked[explaining ? given.length - 1 : given.length];
}

/** Is there nothing more to answer or to read? `now`: milliseconds since 1970. */
export function isOver(session: Session, mode: Mode, now: number): boolean {
  if (session.ended) return true;
  // However the clock was set in between, a sprint does not go on days later.
  if (mode.kind === 'sprint' && Math.abs(now - session.startedAt) >= sprintLength) return true;
  return questionOf(session) === undefined;
}

/** Can this session be gone on with on that day? The daily five of another day cannot. */
export function isOfToday(session: Session, mode: Mode, today: string): boolean {
  return mode.kind !== 'daily' || session.day === today;
}

/** The session with one more answer. */
export function withAnswer(session: Session, mode: Mode, given: Given): Session {
  return {
    ...session,
    given: [...session.given, given],
    explaining: explainsAtOnce(mode),
  };
}

/** The explanation has been read. */
export function goOn(session: Session): Session {
  return { ...session, explaining: false };
}

/** The session with these questions behind those that it has. */
export function withMore(session: Session, more: readonly Asked[]): Session {
  return { ...session, asked: [...session.asked, ...more] };
}

/** The reader ends it, or a drill has reached its end. */
export function stopped(session: Session): Session {
  return { ...session, explaining: false, ended: true };
}

/** Is every question answered? */
export function isComplete({ asked, given }: Session): boolean {
  return given.length === asked.length;
}

/** The last answer was a slip: its question stands there again, also where it was the last one of all. */
export function withoutLast(session: Session): Session {
  return {
    ...session,
    given: session.given.slice(0, -1),
    explaining: false,
    ended: session.ended && (session.given.length === 0 || !isComplete(session)),
  };
}

/** Points so far: one for the best answer, half for one that can be defended. */
export function pointsOf({ given }: Session): number {
  return given.reduce((sum, answer) => sum + credit(answer), 0);
}
