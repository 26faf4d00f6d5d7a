import { describe, expect, it } from 'vitest';
import type { StatusCode } from '../../src/catalog/statusCode.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { debates } from '../../src/tree/debates.ts';
import { decisionTree } from '../../src/tree/decisionTree.ts';
import { examples } from '../../src/tree/examples.ts';
import { allPaths, codesBelow, leafPaths, pathOf } from '../../src/tree/paths.ts';
import { places } from '../../src/tree/places.ts';
import { questions } from '../../src/tree/situation.ts';
import { parseDebateWords, parseQuestionWords, parseSentences } from '../../src/tree/treeWords.ts';
import { languageTags, readWords } from '../words.ts';

/** Registered, and neither deprecated nor reserved nor obsoleted: one that a server may choose today. */
const mayBeChosen = ({ registration }: StatusCode) =>
  registration.value === 'registered' || registration.value === 'provisional';

const ids = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id);
const sorted = (values: Iterable<string>) => [...values].sort();

describe('the decision tree', () => {
  it('holds every code that a server may choose, and no other', () => {
    expect(sorted(codesBelow(decisionTree))).toEqual(sorted(ids(catalog.all.filter(mayBeChosen))));
  });

  it('has a place for every code that it does not hold', () => {
    expect(sorted(Object.keys(places))).toEqual(
      sorted(ids(catalog.all.filter((code) => !mayBeChosen(code)))),
    );
    const nodes = allPaths.map(({ end }) => end.id);
    for (const [code, place] of Object.entries(places)) expect(nodes, code).toContain(place);
  });

  it('needs at most eight questions for any code', () => {
    for (const { steps, end } of leafPaths) expect(steps.length, end.id).toBeLessThanOrEqual(8);
  });

  it('asks each question once, with two to five answers', () => {
    const nodes = allPaths.map(({ end }) => end.id);
    expect(new Set(nodes).size).toBe(nodes.length);
    for (const { id, answers } of questions) {
      expect(answers.length, id).toBeGreaterThanOrEqual(2);
      expect(answers.length, id).toBeLessThanOrEqual(5);
      expect(new Set(ids(answers)).size, id).toBe(answers.length);
    }
  });

  it('is walked by the ids of its answers, as far as they go', () => {
    expect(pathOf(['final', 'able', 'readable', 'unknown']).end).toMatchObject({ code: '401' });
    expect(pathOf(['final', 'nonsense', 'readable']).end).toMatchObject({ id: 'intake' });
    expect(pathOf([]).end).toBe(decisionTree);
    expect(pathOf(['behind', 'silence', 'more']).end).toMatchObject({ code: '504' });
  });
});

describe('the words of the tree', () => {
  it.each(languageTags)('are there for each question and answer, and no more: %s', (tag) => {
    const words = parseQuestionWords(readWords(tag, 'tree/questions.json'));
    expect(sorted(Object.keys(words))).toEqual(sorted(ids(questions)));
    for (const question of questions) {
      expect(Object.keys(words[question.id]?.answers ?? {})).toEqual(ids(question.answers));
    }
  });

  it.each(languageTags)('tell the answers of a question apart: %s', (tag) => {
    const words = parseQuestionWords(readWords(tag, 'tree/questions.json'));
    for (const [id, { answers }] of Object.entries(words)) {
      const said = Object.values(answers).map(({ says }) => says);
      expect(new Set(said).size, id).toBe(said.length);
    }
    const whole = Object.values(words);
    const followed = whole.flatMap(({ answers }) => Object.values(answers)).map((a) => a.follows);
    for (const texts of [whole.map(({ ask }) => ask), whole.map(({ fact }) => fact), followed]) {
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  it.each(languageTags)('say of each code outside what it is: %s', (tag) => {
    const words = parseSentences(readWords(tag, 'tree/outside.json'));
    expect(sorted(Object.keys(words))).toEqual(sorted(Object.keys(places)));
  });

  it.each(languageTags)('tell each argument from every side: %s', (tag) => {
    const words = parseDebateWords(readWords(tag, 'tree/debates.json'));
    expect(sorted(Object.keys(words))).toEqual(sorted(ids(debates)));
    for (const { id, sides } of debates) {
      expect(sorted(Object.keys(words[id]?.sides ?? {})), id).toEqual(sorted(Object.keys(sides)));
    }
  });
});

describe('what experts argue about', () => {
  it.each(debates)('$id is about codes of the tree, the usual one among them', (debate) => {
    const sides = Object.keys(debate.sides);
    expect(sides.length).toBeGreaterThanOrEqual(2);
    expect(sides).toContain(debate.usual);
    for (const code of sides) expect(codesBelow(decisionTree)).toContain(code);
  });

  it.each(debates)('$id is told where a path ends with one of its codes', ({ id, sides }) => {
    const told = leafPaths.filter(({ end }) => end.debates.some((debate) => debate === id));
    expect(told.length).toBeGreaterThan(0);
    for (const { end } of told) expect(Object.keys(sides)).toContain(end.code);
  });
});

describe('the example situations', () => {
  it.each(examples)('$id leads to $code', ({ answers, code }) => {
    const { steps, end } = pathOf(answers);
    expect(steps).toHaveLength(answers.length);
    expect(end).toMatchObject({ kind: 'leaf', code });
  });

  it('are sixty or more, and lead to the end of every path', () => {
    expect(examples.length).toBeGreaterThanOrEqual(60);
    const reached = new Set(examples.map(({ answers }) => pathOf(answers).end.id));
    expect(sorted(reached)).toEqual(sorted(leafPaths.map(({ end }) => end.id)));
  });

  it.each(languageTags)('are told in words that do not give the code away: %s', (tag) => {
    const words = parseSentences(readWords(tag, 'tree/examples.json'));
    expect(Object.keys(words)).toEqual(ids(examples));
    for (const { id, code } of examples) expect(words[id]).not.toContain(code);
  });
});
