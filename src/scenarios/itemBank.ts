import {
  type ItemFile,
  type ItemKind,
  itemKinds,
  type QuizItem,
  type Theme,
  themes,
} from './item.ts';

const files = import.meta.glob<ItemFile>('./items/*/*.ts', { eager: true, import: 'default' });

/** Every item, theme by theme: adding one is adding it to a file in `items/<theme>/<kind>.ts`. */
export const itemBank: readonly QuizItem[] = Object.entries(files).flatMap(([path, items]) => {
  const [theme, kind] = placeOf(path);
  return items.map((item) => ({ ...item, theme, kind }));
});

const byId = new Map(itemBank.map((item) => [item.id, item]));

/** The item of this id; undefined where there is none (any more). */
export function itemOf(id: string): QuizItem | undefined {
  return byId.get(id);
}

function placeOf(path: string): readonly [Theme, ItemKind] {
  const [, folder, file] = /items\/([^/]+)\/([^/]+)\.ts$/.exec(path) ?? [];
  const theme = themes.find((one) => one === folder);
  const kind = itemKinds.find((one) => one === file);
  if (!theme || !kind) throw new RangeError(`${path} is no place for items`);
  return [theme, kind];
}
