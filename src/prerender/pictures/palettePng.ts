import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { channels, colourTable, nearestPlace } from './colourTable.ts';

/** Pixels as they were painted: red, green, blue and alpha, a byte each, row by row; all opaque. */
export interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of zlib: the highest takes eight times as long and saves a tenth. */
const level = 7;
const deflated = promisify(deflate);

/**
 * A PNG with a table of at most 256 colours (W3C, Portable Network Graphics, colour type 3): flat pictures with text
 * take a fourth of the bytes that they take with their colours in full.
 */
export async function palettePng({ pixels, width, height }: Pixels): Promise<Buffer> {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const table = colourTable(countsOf(colours));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(table.flatMap(channels))),
    chunk('IDAT', await deflated(rowsOf(colours, width, table), { level, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function countsOf(colours: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  // Colours come in long runs: each is counted as a whole.
  for (let start = 0, end = 0; start < colours.length; start = end) {
    const colour = colours[start] ?? 0;
    while (end < colours.length && colours[end] === colour) end++;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  }
  return counts;
}

/** The places of the colours in the table; each row begins with the number of its filter: 0, none. */
function rowsOf(colours: Uint32Array, width: number, table: readonly number[]): Buffer {
  const rows = Buffer.alloc(colours.length + colours.length / width);
  const places = new Map<number, number>();
  for (let row = 0, start = 0; start < colours.length; row++, start += width) {
    for (let from = start, to = start; from < start + width; from = to) {
      const colour = colours[from] ?? 0;
      while (to < start + width && colours[to] === colour) to++;
      const place = places.get(colour) ?? nearestPlace(colour, table);
      places.set(colour, place);
      rows.fill(place, from + row + 1, to + row + 1);
    }
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
