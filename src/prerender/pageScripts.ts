import * as v from 'valibot';
import type { DrawnPage } from './pages.ts';

/** Vite's manifest, as far as it is needed: which file needs which. */
const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean(), false),
    imports: v.optional(v.array(v.string()), []),
  }),
);

/** Which modules draw a page, what is seen first before what comes to life later. */
const modules = {
  home: ['src/board/BoardPage.tsx'],
  code: ['src/code/CodePage.tsx', 'src/code/CodeDetails.tsx'],
  comparison: [
    'src/compare/ComparePage.tsx',
    'src/picker/CodePicker.tsx',
    'src/compare/ComparisonDetails.tsx',
  ],
  decide: ['src/decide/DecidePage.tsx'],
  quiz: ['src/quiz/QuizPage.tsx'],
  'not-found': ['src/app/NotFoundPage.tsx'],
  about: ['src/about/AboutPages.tsx'],
  licences: ['src/about/AboutPages.tsx'],
} as const;

/**
 * The files of the program that a page needs besides the entry, in the order in which it needs them: they are asked for
 * one after another, and none waits for another to come.
 */
export function pageScripts(kind: DrawnPage['kind'], manifest: unknown): readonly string[] {
  const chunks = v.parse(manifestSchema, manifest);
  const entries = Object.keys(chunks).filter((key) => chunks[key]?.isEntry);
  const there = closure(entries, chunks);
  const needed = new Set(modules[kind].flatMap((module) => [...closure([module], chunks)]));
  return [...needed].filter((key) => !there.has(key)).flatMap((key) => chunks[key]?.file ?? []);
}

function closure(
  keys: readonly string[],
  chunks: v.InferOutput<typeof manifestSchema>,
): ReadonlySet<string> {
  const found = new Set(keys);
  // A set that grows while it is walked is walked to its new end.
  for (const key of found) for (const next of chunks[key]?.imports ?? []) found.add(next);
  return found;
}
