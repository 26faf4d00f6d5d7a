import type { Names } from '../i18n/codeWords.ts';
import { createWordIndex, searchTerms } from '../i18n/wordIndex.ts';
import type { Example } from '../tree/examples.ts';
import { allPaths, leafPaths, type Path, pathOf } from '../tree/paths.ts';
import type { QuestionWords } from '../tree/treeWords.ts';

/** A place in the tree that fits what was described. */
export interface Hit {
  readonly path: Path;
  /** The situation that it was found by, where it was one. */
  readonly example: string | undefined;
}

/** Finds places by what was typed, the best first. */
export type TreeSearch = (query: string) => readonly Hit[];

/** What the search over the tree is made of, in one language. */
export interface TreeSearchWords {
  readonly languageTag: string;
  readonly questions: QuestionWords;
  readonly names: Names;
  readonly examples: readonly Example[];
  /** The sentence of each example, by its id. */
  readonly exampleTexts: Readonly<Record<string, string>>;
}

/** Words that stand in nearly every description tell nothing; what is shorter than this is one of them. */
const shortestTelling = 3;

/** How much a match counts, by where it stands. */
const weights = { text: 2, names: 1 } as const;

/**
 * A search that opens the tree at the right place: over example situations, over the answers, and over the names of
 * the codes and the words by which people look for them. The more words match, the better; one place is told once.
 */
export function createTreeSearch(words: TreeSearchWords): TreeSearch {
  const hits = new Map<string, Hit>();
  const entries = [...exampleEntries(words), ...answerEntries(words), ...codeEntries(words)].map(
    ({ id, hit, text, names }) => {
      hits.set(id, hit);
      return { id, text, names };
    },
  );
  const find = createWordIndex(entries, weights, words.languageTag);
  return (query) => {
    const telling = searchTerms(query, words.languageTag).filter(
      (term) => term.length >= shortestTelling,
    );
    if (telling.length === 0) return [];
    const found = find(telling.join(' '), false).flatMap((id) => hits.get(id) ?? []);
    return found.filter(
      (hit, index) => found.findIndex((other) => other.path.end === hit.path.end) === index,
    );
  };
}

interface Entry {
  readonly id: string;
  readonly hit: Hit;
  readonly text: string;
  readonly names: string;
}

function exampleEntries({ examples, exampleTexts }: TreeSearchWords): readonly Entry[] {
  return examples.map(({ id, answers }) => {
    const text = exampleTexts[id] ?? '';
    return { id: `example ${id}`, hit: { path: pathOf(answers), example: text }, text, names: '' };
  });
}

/** An answer leads to the question behind it, or to the code. */
function answerEntries({ questions }: TreeSearchWords): readonly Entry[] {
  return allPaths.flatMap((path) => {
    const last = path.steps.at(-1);
    const said = last && questions[last.question.id]?.answers[last.answer.id];
    if (!said) return [];
    const ask = path.end.kind === 'question' ? (questions[path.end.id]?.ask ?? '') : '';
    return [
      {
        id: `answer ${path.end.id}`,
        hit: { path, example: undefined },
        text: [said.says, said.follows, ask].join(' '),
        names: '',
      },
    ];
  });
}

function codeEntries({ names }: TreeSearchWords): readonly Entry[] {
  return leafPaths.map((path) => {
    const { code, id } = path.end;
    const own = names[code];
    return {
      id: `code ${id}`,
      hit: { path, example: undefined },
      text: '',
      names: [code, own?.phrase ?? '', own?.searchWords ?? ''].join(' '),
    };
  });
}
