import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it, vi } from 'vitest';
import { drawPicture } from '../../src/prerender/pictures/drawPicture.ts';
import { drawPictures } from '../../src/prerender/pictures/drawPictures.ts';
import { palettePng } from '../../src/prerender/pictures/palettePng.ts';
import { pictureSvg } from '../../src/prerender/pictures/pictureSvg.tsx';
import type { Subject } from '../../src/prerender/pictures/subject.ts';

const subject: Subject = {
  kind: 'codes',
  faces: [
    {
      id: '404',
      number: 404,
      statusClass: '4xx',
      classLine: '4xx · İstemci hatası',
      phrase: 'Not Found',
      ownPhrase: 'Bulunamadı',
      owner: 'nginx',
    },
  ],
  sentence: 'Şu çığ gibi söz.',
};

/** The pixels of a PNG, read by another program than ours. */
function pixelsOf(png: Buffer, { width, height }: { width: number; height: number }): Uint8Array {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="optimizeSpeed"/></svg>`,
  ).render().pixels;
}

describe('a picture for sharing', () => {
  it('is a PNG of 1200 × 630', async () => {
    const png = await drawPicture(subject);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('looks as it was painted, in a fraction of the bytes', async () => {
    const painted = new Resvg(await pictureSvg(subject)).render();
    const png = await drawPicture(subject);
    const shown = pixelsOf(png, painted);
    const wanted = painted.pixels;
    const differences = wanted.map((byte, place) => Math.abs(byte - (shown[place] ?? 0)));
    expect(Math.max(...new Set(differences))).toBeLessThanOrEqual(32);
    // Nearly all of it is ground, and that is as it was.
    const same = differences.filter((difference) => difference === 0).length;
    expect(same / differences.length).toBeGreaterThan(0.97);
    expect(png.length).toBeLessThan(painted.asPng().length / 2);
  });
});

describe('a PNG with a table of colours', () => {
  it('keeps every ground as it is, also where two are nearly the same', async () => {
    const size = { width: 4, height: 2 };
    const row = [251, 250, 247, 255, 251, 250, 246, 255, 0, 98, 180, 255, 0, 98, 180, 255];
    const pixels = Uint8Array.from([...row, ...row]);
    const png = await palettePng({ pixels, ...size });
    expect([...pixelsOf(png, size)]).toEqual([...pixels]);
  });

  it('has no more colours than its table holds', async () => {
    const size = { width: 40, height: 40 };
    const channel = (steps: number) => Math.floor((steps * 255) / 39);
    const pixels = Uint8Array.from({ length: 40 * 40 * 4 }, (_, place) => {
      const pixel = Math.floor(place / 4);
      const [x, y] = [pixel % 40, Math.floor(pixel / 40)];
      return [channel(x), channel(y), channel((x * y) % 40), 255][place % 4] ?? 0;
    });
    const png = await palettePng({ pixels, ...size });
    expect(png.subarray(37, 41).toString('latin1')).toBe('PLTE');
    expect(png.readUInt32BE(33)).toBeLessThanOrEqual(3 * 256);
    expect(pixelsOf(png, size)).toHaveLength(pixels.length);
  });
});

describe('the pictures of a site', () => {
  const orders = Array.from({ length: 7 }, (_, place) => ({ file: `${place}.png`, subject }));

  it('are kept each in its file, a few drawn at a time', async () => {
    let [underWay, most] = [0, 0];
    const draw = async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
      return new Uint8Array([1]);
    };
    const keep = vi.fn(async () => {});
    await drawPictures(orders, draw, keep);
    expect(keep.mock.calls).toEqual(orders.map(({ file }) => [file, new Uint8Array([1])]));
    expect(most).toBe(3);
  });

  it('fail as a whole where one cannot be drawn or kept', async () => {
    const failing = (message: string) => async () => {
      throw new Error(message);
    };
    const draw = async () => new Uint8Array();
    await expect(drawPictures(orders, failing('No ink'), async () => {})).rejects.toThrow('No ink');
    await expect(drawPictures(orders, draw, failing('No room'))).rejects.toThrow('No room');
  });
});
