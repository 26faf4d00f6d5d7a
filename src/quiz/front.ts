import type { PlainMode } from './mode.ts';

/** What the front page tells besides what stands there for everyone. */
export interface FrontNews {
  /** How many codes are due. */
  readonly due: number;
  /** What is answered already and how many questions there are, of a session that is under way. */
  readonly underWay: Readonly<
    Partial<Record<PlainMode, { readonly done: number; readonly count: number }>>
  >;
  readonly memory: MemoryHealth;
}

/** Whether what is answered is remembered. */
export interface MemoryHealth {
  readonly keeps: boolean;
  readonly full: boolean;
  /** How many records are damaged. */
  readonly unreadable: number;
}
