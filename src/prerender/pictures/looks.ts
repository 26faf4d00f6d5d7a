import type { Steps } from './measures.ts';

/** How a panel shows its code; all sizes in pixels. */
export interface Look {
  readonly height: number;
  readonly direction: 'row' | 'column';
  readonly gap: number;
  readonly number: number;
  readonly phrase: Steps;
  readonly ownPhrase: Steps;
}

const longer = Number.POSITIVE_INFINITY;

/** A code that has the whole width: its words stand beside the number. */
export const alone: Look = {
  height: 366,
  direction: 'row',
  gap: 48,
  number: 264,
  phrase: [
    [20, 60],
    [longer, 48],
  ],
  ownPhrase: [[longer, 34]],
};

/** One of two codes: its words stand below the number. */
export const oneOfTwo: Look = {
  height: 396,
  direction: 'column',
  gap: 4,
  number: 190,
  phrase: [
    [24, 38],
    [longer, 32],
  ],
  ownPhrase: [
    [30, 28],
    [longer, 24],
  ],
};
