import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './answers.ts';

/** Reads from the files of a build which languages and which codes it has. */
export function readBuiltSite(folder: string): BuiltSite {
  const languageTags = readdirSync(folder).filter((name) =>
    existsSync(join(folder, name, 'app.html')),
  );
  const pages = languageTags
    .map((tag) => join(folder, tag, 'codes'))
    .filter((codes) => existsSync(codes))
    .flatMap((codes) => readdirSync(codes));
  const codeIds = pages.flatMap((file) => /^([^.]+)\.html$/.exec(file)?.[1] ?? []);
  return { languageTags, codeIds: new Set(codeIds) };
}
