import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the site is called in the titles of the next version, so that a page shows which one it is of. */
export const nextName = 'Statuscope Next';

/**
 * Makes the next version of the site that stands in a folder, as a change of words and program would: the entry script
 * and the content have other names, and nothing that the first one alone needs is there any more.
 */
export async function makeNextVersion(folder: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await cp(folder, target, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const worker = await readFile(join(target, 'sw.js'), 'utf8');
  const named = (form: RegExp) => {
    const name = form.exec(worker)?.[1];
    if (name === undefined) throw new Error(`sw.js names nothing like ${form}`);
    return name;
  };
  const version = named(/"version":"(\w+)"/);
  const content = named(/"contentPath":"content\/(\w+)\/"/);
  const scripts = (await readdir(join(target, 'assets'))).filter((name) => name.endsWith('.js'));
  const renamed: readonly (readonly [before: string, after: string])[] = [
    [version, reversed(version)],
    [content, reversed(content)],
    ['· Statuscope"', `· ${nextName}"`],
    ['· Statuscope<', `· ${nextName}<`],
    ...scripts.map((name) => [name, name.replace(/\.js$/, 'N.js')] as const),
  ];
  const inNext = (text: string) =>
    renamed.reduce((before, [name, next]) => before.replaceAll(name, next), text);

  for (const entry of await readdir(target, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|js|json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    await rm(path);
    await writeFile(join(entry.parentPath, inNext(entry.name)), inNext(text));
  }
  await cp(join(target, 'content', content), join(target, 'content', reversed(content)), {
    recursive: true,
  });
  await rm(join(target, 'content', content), { recursive: true });
}

function reversed(name: string): string {
  return [...name].reverse().join('');
}
