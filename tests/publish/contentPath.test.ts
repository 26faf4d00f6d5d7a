import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentSources, digestOf } from '../../src/publish/contentPath.ts';

const root = join(import.meta.dirname, '../..');

/** A module and all of ours that it needs while it runs. */
function modulesBehind(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|\}) (?!type )[^;]*'(\.[^']+)';$/gm,
  );
  for (const [, path = ''] of imports) modulesBehind(join(dirname(file), path), found);
  return found;
}

const folder = mkdtempSync(join(tmpdir(), 'statuscope-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the path of the content', () => {
  it('changes with every module that makes it, so that what is kept for ever is never an older form', () => {
    const modules = [...modulesBehind(join(root, 'src/publish/appContent.ts'))];
    const paths = modules.map((file) => relative(root, file));
    expect(paths).toContain('src/i18n/wordFiles.ts');
    expect(
      paths.filter((path) => !contentSources.some((source) => path.startsWith(`${source}/`))),
    ).toEqual([]);
  });

  it('changes with the name of a file, by which its content is asked for', () => {
    const [before, after] = [join(folder, 'before.json'), join(folder, 'after.json')];
    writeFileSync(before, '{}');
    const digest = digestOf([folder]);
    renameSync(before, after);
    expect(digestOf([folder])).not.toBe(digest);
    renameSync(after, before);
    expect(digestOf([folder])).toBe(digest);
  });
});
