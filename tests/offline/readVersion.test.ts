import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readVersion } from '../../src/offline/readVersion.ts';

const shell = '<script type="module" src="/assets/index-1.js"></script>';
const built = {
  'index.html': shell,
  'en/app.html': shell,
  'en/manifest.json': '{"name":"Statuscope"}',
  'early.js': '// early',
  'icon.svg': '<svg/>',
  'data/schema/codes.json': '{}',
  'data/schema/code.json': '{}',
  'assets/index-1.js': '// program',
  'assets/plex-cyrillic-1.woff2': 'typeface',
};

async function versionOf(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'statuscope-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return readVersion(folder, 'content/1/', '// worker');
}

it('keeps what every reader needs, and the typefaces of no alphabet that no language is written in', async () => {
  const { files, languageTags, entry } = await versionOf(built);
  expect({ languageTags, entry }).toEqual({ languageTags: ['en'], entry: 'assets/index-1.js' });
  expect(files).toEqual(expect.arrayContaining(['assets/index-1.js', 'en/app.html', 'early.js']));
  expect(files).not.toContain('assets/plex-cyrillic-1.woff2');
});

it('is the same version when nothing has changed', async () => {
  expect((await versionOf(built)).version).toBe((await versionOf(built)).version);
});

it.each([
  'index.html',
  'en/app.html',
  'en/manifest.json',
  'early.js',
  'icon.svg',
  'data/schema/code.json',
])('is another version when this has become another: %s', async (name) => {
  const changed = { ...built, [name]: `${built['index.html']} and more` };
  expect((await versionOf(changed)).version).not.toBe((await versionOf(built)).version);
});
