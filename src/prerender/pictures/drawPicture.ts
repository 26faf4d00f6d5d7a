import { renderAsync } from '@resvg/resvg-js';
import { palettePng } from './palettePng.ts';
import { pictureSvg } from './pictureSvg.tsx';
import type { Subject } from './subject.ts';

/** The picture of a subject as PNG. */
export async function drawPicture(subject: Subject): Promise<Buffer> {
  const painted = await renderAsync(await pictureSvg(subject), {
    font: { loadSystemFonts: false },
  });
  const { pixels, width, height } = painted;
  return palettePng({ pixels, width, height });
}
