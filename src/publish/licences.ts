import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Licence } from '../content/licences.ts';

/** What Vite finds out about the packages in the program (`build.license`): the text only of a file called LICENSE. */
const listedSchema = v.array(
  v.object({
    name: v.string(),
    version: v.string(),
    identifier: v.optional(v.string()),
    text: v.optional(v.string()),
  }),
);

/**
 * The licences of the packages that Vite lists, each with its text: that of a file by another name in the package
 * (`MIT-License.txt`), or, where the package brings none, that of its identifier in `textsFolder`. Throws where a
 * package has no identifier or no text. They come in the order of their names.
 */
export function wholeLicences(
  listed: unknown,
  packagesFolder: string,
  textsFolder: string,
): readonly Licence[] {
  const licences = v.parse(listedSchema, listed).map(({ name, version, identifier, text }) => {
    if (!identifier) throw new Error(`${name} ${version} does not say its licence`);
    const own = text || textIn(join(packagesFolder, name)) || textOf(identifier, textsFolder);
    if (!own) throw new Error(`${name} ${version} (${identifier}) has no licence text`);
    return { name, version, identifier, text: own };
  });
  return licences.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function textIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (entry) => entry.isFile() && /licen[cs]e|copying/i.test(entry.name),
  );
  return file && readFileSync(join(folder, file.name), 'utf8').trim();
}

function textOf(identifier: string, folder: string): string | undefined {
  const path = join(folder, `${identifier}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}
