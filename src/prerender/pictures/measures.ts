/** The size that sites which show a link ask for, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The free space at the edges, in pixels: nothing that is read stands in it. */
export const margin = 56;

/** Font sizes in pixels, each with the number of letters up to which it is taken; the last is for all that is longer. */
export type Steps = readonly (readonly [upTo: number, size: number])[];

/** The font size for a text: the longer, the smaller. */
export function sizeFor(text: string, steps: Steps): number {
  const step = steps.find(([upTo]) => text.length <= upTo) ?? steps.at(-1);
  if (!step) throw new Error('There is no size to choose from');
  return step[1];
}
