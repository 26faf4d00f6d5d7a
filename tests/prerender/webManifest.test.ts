import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { webManifest } from '../../src/prerender/webManifest.ts';

const base = '/statuscope/';
const manifestSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    icons: v.array(
      v.object({ src: v.string(), sizes: v.string(), type: v.string(), purpose: v.string() }),
    ),
  }),
);

const manifest = v.parse(
  manifestSchema,
  webManifest({
    base,
    languageTag: 'tr',
    direction: 'ltr',
    description: 'Bir tanım',
    shortcuts: [{ name: 'Test', path: '/quiz' }],
  }),
);

describe('what the site is once it is installed', () => {
  it('begins in its language, below the path of its host, and leads to its pages at once', () => {
    expect(manifest).toMatchObject({
      lang: 'tr',
      scope: base,
      start_url: '/statuscope/tr',
      display: 'standalone',
      shortcuts: [{ name: 'Test', url: '/statuscope/tr/quiz' }],
    });
  });

  it('has icons of every size that is asked for, and one that may be cut to any shape', () => {
    const said = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
    expect(said).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    for (const { src, sizes, type } of manifest.icons) {
      const file = readFileSync(join('public', src.slice(base.length)));
      if (type !== 'image/png') continue;
      // Width and height stand at these places of every PNG (its specification, section 11.2.1).
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });
});
