import { describe, expect, it } from 'vitest';
import { margin, pictureSize } from '../../src/prerender/pictures/measures.ts';
import { pictureSvg } from '../../src/prerender/pictures/pictureSvg.tsx';
import { type PicturedPage, picturedPages } from './pictures.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far the outline of a first digit may stand out to the left of the margin. */
const outstanding = 4;
/** What has to stay free between a text and the edge of its ground, in pixels. */
const air = 14;

const sheet: Box = {
  left: margin - outstanding,
  top: 36,
  right: pictureSize.width - margin,
  bottom: pictureSize.height - 30,
};

/** The outline of each text, in the order in which they stand: all its points are absolute, and come in pairs. */
function outlines(svg: string): readonly string[] {
  return [...svg.matchAll(/<g><path fill="[^"]*" d="(M[^"]*)"/g)].map(
    ([, outline = '']) => outline,
  );
}

function textBoxes(svg: string): readonly Box[] {
  return outlines(svg).map((outline) => {
    const points = [...outline.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
    const xs = points.map(([, x]) => Number(x));
    const ys = points.map(([, , y]) => Number(y));
    return {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    };
  });
}

/** The coloured grounds of the codes. */
function grounds(svg: string): readonly Box[] {
  const rects = svg.matchAll(
    /<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)" fill="rgb\([^)]*\)"/g,
  );
  return [...rects]
    .map((rect) => rect.slice(1).map(Number))
    .filter(
      ([, , width = 0, height = 0]) => width * height < pictureSize.width * pictureSize.height,
    )
    .map(([left = 0, top = 0, width = 0, height = 0]) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }));
}

const isWithin = (inner: Box, outer: Box) =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

const meet = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** What is wrong with the places of the texts. */
function faultsOf(svg: string): readonly string[] {
  const texts = textBoxes(svg);
  const panels = grounds(svg);
  const faults = texts.flatMap((text, place) => {
    const overlaps = texts.slice(place + 1).filter((other) => meet(text, other));
    const panel = panels.find((one) => meet(one, text));
    return [
      isWithin(text, sheet) ? '' : 'a text stands in the margin or is cut off',
      overlaps.length === 0 ? '' : 'texts overlap',
      panel && !isWithin(grown(text, air), panel) ? 'a text touches the edge of its ground' : '',
    ];
  });
  return [...new Set(faults.filter(Boolean))];
}

const facesOf = ({ page }: PicturedPage) =>
  page.kind === 'comparison' ? page.codes : page.kind === 'code' ? [page.code] : [];

describe.each(['en', 'tr'])('the pictures of all pages, %s', (tag) => {
  it('keep every text whole, clear of the others, and on its ground', {
    timeout: 180_000,
  }, async () => {
    const faults: string[] = [];
    for (const pictured of await picturedPages(tag)) {
      const svg = await pictureSvg(pictured.subject);
      // Of each code its class, number and phrase; the sentence, and the name of the site in two colours.
      const least = facesOf(pictured).length * 3 + 3;
      if (textBoxes(svg).length < least) faults.push(`${pictured.path}: a text is missing`);
      faults.push(...faultsOf(svg).map((fault) => `${pictured.path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

describe('a picture', () => {
  const face = {
    id: '404',
    number: 404,
    statusClass: '4xx',
    classLine: '4xx',
    phrase: 'Not Found',
    ownPhrase: undefined,
    owner: undefined,
  } as const;
  const saying = (sentence: string) => pictureSvg({ kind: 'codes', faces: [face], sentence });

  it('has a shape of its own for each Turkish letter', async () => {
    const letters = [...'İIıiŞSşsĞGğgÇCçcÖOöoÜUüu'];
    const shapes = await Promise.all(
      // Before it stand the class, the number and the phrase.
      letters.map(async (letter) => outlines(await saying(letter))[3]),
    );
    expect(new Set(shapes).size).toBe(letters.length);
  });

  it('is refused, not drawn with an empty box, where no font has a letter', async () => {
    await expect(saying('未找到')).rejects.toThrow(/No font of the pictures has “/);
  });

  it('has the colours of the classes of its codes', async () => {
    const statusClasses = ['1xx', '2xx', '3xx', '4xx', '5xx', 'beyond'] as const;
    const tones = await Promise.all(
      statusClasses.map(async (statusClass) => {
        const faces = [{ ...face, statusClass }];
        const svg = await pictureSvg({ kind: 'codes', faces, sentence: 'A' });
        return /stroke="(rgb[^"]*)"/.exec(svg)?.[1];
      }),
    );
    expect(new Set(tones).size).toBe(statusClasses.length);
    // `--tone` of 5xx in the light theme, `oklch(51% 0.18 24)`, as a browser computes it.
    expect(tones[4]).toBe('rgb(183,38,46)');
  });
});
