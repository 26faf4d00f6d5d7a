import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemFile } from '../../src/scenarios/item.ts';

const itemFolder = join(import.meta.dirname, '../../src/scenarios/items');

/** Every item that can be asked, by its id: for tests that no bundler has gathered them for. */
export async function itemsById() {
  const files = readdirSync(itemFolder, { recursive: true, encoding: 'utf8' });
  const modules = await Promise.all(
    files
      .filter((file) => file.endsWith('.ts'))
      .map((file): Promise<{ default: ItemFile }> => import(join(itemFolder, file))),
  );
  return new Map(modules.flatMap((module) => module.default).map((item) => [item.id, item]));
}
