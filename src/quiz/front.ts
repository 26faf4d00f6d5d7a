import type { PlainMode } from './mode.ts';

/** What the front page tells besides what stands there for everyone. */
export interface FrontNews {
  /** How many codes are due. */
  readonly due: number;
  readonly underWay: Readonly<Partial<Record<PlainMode, UnderWay>>>;
  readonly memory: MemoryHealth;
}

/** How far a session is that was begun and is not over. */
export interface UnderWay {
  /** How many questions are answered. */
  readonly done: number;
  /** How many there are; undefined where that is not what ends it. */
  readonly count: number | undefined;
}

/** Whether what is answered is remembered. */
export interface MemoryHealth {
  readonly keeps: boolean;
  readonly full: boolean;
  /** How many records are damaged. */
  readonly unreadable: number;
}
