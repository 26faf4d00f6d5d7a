/** A colour as it lies in the memory of a little-endian machine: red in the lowest byte, then green and blue. */
type Colour = number;

/** What a table of PNG can hold. */
const most = 256;
/** The part of a picture from which on a colour is a ground, and kept as it is. */
const groundShare = 0.002;
/** How near (distance in RGB) shades at the edge of a letter may lie before one stands for both; the eye sees none of it. */
const near = 32;

/**
 * Chooses the colours that stand for all of a picture of flat grounds and text: the grounds as they are, and enough
 * shades between. `counts` tells how many pixels have a colour.
 */
export function colourTable(counts: ReadonlyMap<Colour, number>): readonly Colour[] {
  const pixels = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const table: Colour[] = [];
  for (const [colour, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (table.length === most) break;
    const isGround = count > pixels * groundShare;
    if (isGround || table.every((taken) => distance(taken, colour) > near)) table.push(colour);
  }
  return table;
}

/** The place in a table of the colour that is nearest. */
export function nearestPlace(colour: Colour, table: readonly Colour[]): number {
  let [place, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, taken] of table.entries()) {
    const far = distance(taken, colour);
    if (far < least) [place, least] = [index, far];
  }
  return place;
}

/** Red, green and blue. */
export function channels(colour: Colour): readonly [number, number, number] {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
}

function distance(one: Colour, other: Colour): number {
  const [r1, g1, b1] = channels(one);
  const [r2, g2, b2] = channels(other);
  return Math.hypot(r1 - r2, g1 - g2, b1 - b2);
}
