// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sourceUrl } from '../../src/catalog/source.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { seededRandom } from '../../src/memory/random.ts';
import { summaryOf } from '../../src/memory/summary.ts';
import { planSession } from '../../src/quiz/plan.ts';
import { asksForCode, itemKinds, type QuizItem, themes } from '../../src/scenarios/item.ts';
import { itemBank, itemOf } from '../../src/scenarios/itemBank.ts';
import { type ItemWords, parseItemWords } from '../../src/scenarios/itemWords.ts';
import { decisionTree } from '../../src/tree/decisionTree.ts';
import { codesBelow } from '../../src/tree/paths.ts';
import { languageTags, readNames, readWords, wordFiles } from '../words.ts';

/** The codes that everybody meets. */
const bestKnown =
  '200 201 202 204 301 302 304 307 308 400 401 403 404 409 410 422 429 500 502 503 504'.split(' ');

const mostWords = 90;

const askingForCode = itemBank.filter(({ kind }) => asksForCode(kind));
const withWrittenChoices = itemBank.filter(({ kind }) => !asksForCode(kind));

const filesOf = new Map(
  languageTags.map((tag) => [
    tag,
    new Map(
      wordFiles(tag)
        .filter((file) => file.startsWith('quiz/'))
        .map((file) => [file, parseItemWords(readWords(tag, file))]),
    ),
  ]),
);

const fileOf = ({ theme, kind }: Pick<QuizItem, 'theme' | 'kind'>) => `quiz/${theme}/${kind}.json`;

/** What an item says in a language; throws where it says nothing. */
function wordsOf(item: QuizItem, tag: string): ItemWords {
  const words = filesOf.get(tag)?.get(fileOf(item))?.[item.id];
  if (!words) throw new Error(`${item.id} has no words in ${tag}`);
  return words;
}

function bestOf({ id, choices }: QuizItem): QuizItem['choices'][number] {
  const best = choices.find(({ grade }) => grade === 'best');
  if (!best) throw new Error(`${id} has no best choice`);
  return best;
}

function countBy<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string) {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
}

function twice(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** Does the text say this, as words of their own? Where a sentence begins, capitals say nothing. */
function says(text: string, phrase: string, tag: string): boolean {
  const spaced = (words: string) =>
    ` ${words
      .toLocaleLowerCase(tag)
      .split(/[^\p{L}\p{N}']+/u)
      .filter(Boolean)
      .join(' ')} `;
  return spaced(text).includes(spaced(phrase));
}

/** What a text tells of a code: its number, or one of the names that it has or had, in English or in this language. */
function givenAway(codeId: string, text: string, tag: string): string[] {
  const code = catalog.byId(codeId);
  if (!code) throw new Error(`There is no code ${codeId}`);
  const former = code.formerPhrases.map(({ value }) => value);
  const translated = readNames(tag)[codeId]?.phrase ?? '';
  const names = [String(code.number), code.reasonPhrase, translated, ...former].filter(Boolean);
  return names.filter((name) => says(text, name, tag) || says(text, name, 'en'));
}

describe('the bank of items', () => {
  it('has three hundred or more, and thirty or more of each kind', () => {
    expect(itemBank.length).toBeGreaterThanOrEqual(300);
    const byKind = countBy(itemBank, ({ kind }) => kind);
    for (const kind of itemKinds) expect(byKind.get(kind), kind).toBeGreaterThanOrEqual(30);
  });

  it('has items for every theme, enough for a session', () => {
    const byTheme = countBy(itemBank, ({ theme }) => theme);
    for (const theme of themes) expect(byTheme.get(theme), theme).toBeGreaterThanOrEqual(10);
  });

  it('has three or more about every code in use, and eight or more about the best known', () => {
    const byCode = countBy(itemBank, ({ about }) => about);
    const fewer = (codes: readonly string[], least: number) =>
      codes.filter((code) => (byCode.get(code) ?? 0) < least);
    expect(fewer(codesBelow(decisionTree), 3)).toEqual([]);
    expect(fewer(bestKnown, 8)).toEqual([]);
  });

  it('is about codes of the catalog', () => {
    expect(itemBank.filter(({ about }) => !catalog.byId(about)).map(({ id }) => id)).toEqual([]);
  });

  it('is about every code but those that the catalog calls unasked', () => {
    const about = new Set(itemBank.map((item) => item.about));
    const without = catalog.all.filter(({ id }) => !about.has(id));
    expect(catalog.all.filter(({ unasked }) => unasked)).toEqual(without);
  });

  it('gives every item an id of its own, that says where it stands', () => {
    expect(twice(itemBank.map(({ id }) => id))).toEqual([]);
    for (const { id, theme, kind } of itemBank) {
      expect(id).toMatch(new RegExp(`^${theme}-${kind}(-[a-z0-9]+)+$`));
    }
  });

  it.each(languageTags)('asks nothing twice: %s', (tag) => {
    const asked = itemBank.map((item) =>
      [wordsOf(item, tag).situation, item.exhibit?.text ?? ''].join('\n').toLocaleLowerCase(tag),
    );
    expect(twice(asked)).toEqual([]);
  });
});

describe('the choices of an item', () => {
  it.each(itemBank)('$id: three to five, one of them best, none twice', ({ choices }) => {
    expect(choices.length).toBeGreaterThanOrEqual(3);
    expect(choices.length).toBeLessThanOrEqual(5);
    expect(choices.filter(({ grade }) => grade === 'best')).toHaveLength(1);
    expect(twice(choices.map(({ id }) => id))).toEqual([]);
  });

  it.each(askingForCode)('$id: all are codes, and the best is what it is about', (item) => {
    expect(item.choices.filter(({ id }) => !catalog.byId(id))).toEqual([]);
    expect(bestOf(item).id).toBe(item.about);
    expect(item.choices.filter(({ wouldFit }) => wouldFit !== undefined)).toEqual([]);
  });

  it.each(withWrittenChoices)('$id: what would fit another code names one', (item) => {
    const { about, choices } = item;
    for (const { wouldFit } of choices) {
      if (wouldFit !== undefined) expect(catalog.byId(wouldFit)?.id).toBe(wouldFit);
    }
    expect([about, undefined]).toContain(bestOf(item).wouldFit);
  });

  it.each(itemBank)('$id: each has a well-formed source', ({ choices }) => {
    for (const { source } of choices) {
      expect(new URL(sourceUrl(source)).protocol).toBe('https:');
      const text = source.kind === 'practice' ? source.beside : source;
      if (text.kind === 'rfc') expect(text.section).toMatch(/^([A-Z]|\d+)(\.\d+)*$/);
      else expect(text.title.trim()).not.toBe('');
    }
  });

  it('stand at every place about as often, over the bank and many shuffles', () => {
    const places = 4;
    const items = itemBank.filter(({ choices }) => choices.length === places);
    const seen = new Array<number>(places).fill(0);
    const shuffles = 40;
    for (let seed = 0; seed < shuffles; seed += 1) {
      const random = seededRandom(`places ${seed}`);
      const asked = planSession(
        { kind: 'sprint' },
        { items, summary: summaryOf([]), now: 0, day: '2026-11-25', random },
      );
      for (const { item, shown } of asked) {
        const known = itemOf(item);
        const place = known ? shown.indexOf(bestOf(known).id) : -1;
        seen[place] = (seen[place] ?? 0) + 1;
      }
    }
    const total = items.length * shuffles;
    expect(seen.reduce((sum, count) => sum + count)).toBe(total);
    const even = total / places;
    const chiSquare = seen.reduce((sum, count) => sum + (count - even) ** 2 / even, 0);
    // What chance alone exceeds once in a thousand, at three degrees of freedom.
    expect(chiSquare).toBeLessThan(16.27);
  });
});

describe.each(languageTags)('the words of the items: %s', (tag) => {
  it('are those of the items that there are, and of no others', () => {
    const inFiles = [...(filesOf.get(tag) ?? [])].flatMap(([file, words]) =>
      Object.keys(words).map((id) => `${file} ${id}`),
    );
    expect(inFiles.sort()).toEqual(itemBank.map((item) => `${fileOf(item)} ${item.id}`).sort());
  });

  it.each(itemBank)('$id: a why for every choice, and its words where it is no code', (item) => {
    const { choices = {}, whys } = wordsOf(item, tag);
    const ids = item.choices.map(({ id }) => id).sort();
    expect(Object.keys(whys).sort()).toEqual(ids);
    expect(Object.keys(choices).sort()).toEqual(asksForCode(item.kind) ? [] : ids);
    expect(twice(Object.values(choices).map((text) => text.toLocaleLowerCase(tag)))).toEqual([]);
    expect(twice(Object.values(whys))).toEqual([]);
  });

  it('tell a situation in ninety words at most', () => {
    const tooLong = itemBank.filter(
      (item) => wordsOf(item, tag).situation.split(/\s+/).length > mostWords,
    );
    expect(tooLong.map(({ id }) => id)).toEqual([]);
  });

  it('do not give the answer away where a code is asked for', () => {
    const told = askingForCode.flatMap((item) => {
      const shown = item.kind === 'exchange' ? (item.exhibit?.text ?? '') : '';
      // The field says by itself that its sender waits for a 100.
      const exhibit = shown.replaceAll('Expect: 100-continue', '');
      const names = givenAway(item.about, `${wordsOf(item, tag).situation}\n${exhibit}`, tag);
      return names.map((name) => `${item.id}: ${name}`);
    });
    expect(told).toEqual([]);
  });

  it('make the best choice the longest no more often than chance would', () => {
    const longest = withWrittenChoices.filter((item) => {
      const { choices = {} } = wordsOf(item, tag);
      const best = choices[bestOf(item).id]?.length ?? 0;
      const others = item.choices.filter(({ grade }) => grade !== 'best');
      return others.every(({ id }) => best > (choices[id]?.length ?? 0));
    });
    const chances = withWrittenChoices.map(({ choices }) => 1 / choices.length);
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
    // One-sided, 5 %: where length says nothing, the count stays below this 19 times out of 20.
    expect(longest.length).toBeLessThanOrEqual(expected + 1.645 * Math.sqrt(variance));
  });
});
