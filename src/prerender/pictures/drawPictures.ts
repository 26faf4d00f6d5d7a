import type { Subject } from './subject.ts';

/** How many are drawn at a time: one is laid out while others are painted and packed beside the program. */
const atATime = 3;

/** A picture to be drawn. */
export interface PictureOrder {
  readonly file: string;
  readonly subject: Subject;
}

/** Draws the pictures, and hands each to `keep` when it is done. */
export async function drawPictures(
  orders: readonly PictureOrder[],
  draw: (subject: Subject) => Promise<Uint8Array>,
  keep: (file: string, png: Uint8Array) => Promise<void>,
): Promise<void> {
  const waiting = orders.values();
  const work = async () => {
    for (const { file, subject } of waiting) await keep(file, await draw(subject));
  };
  await Promise.all(Array.from({ length: atATime }, work));
}
