import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import {
  endsWithQuestions,
  explainsAtOnce,
  type Mode,
  modeHref,
  plainModes,
  readMode,
} from '../../src/quiz/mode.ts';
import { themes } from '../../src/scenarios/item.ts';

const read = (address: string) =>
  readMode(address.split('/').slice(2), (id) => catalog.byId(id) !== undefined);

const modes: readonly Mode[] = [
  ...plainModes.map((kind) => ({ kind })),
  ...themes.map((theme) => ({ kind: 'theme', theme }) as const),
  { kind: 'pair', codes: ['401', '403'] },
  { kind: 'pair', codes: ['499', '499-esri'] },
  { kind: 'pair', codes: ['508', '508-cloudlinux'] },
];

describe('the address of a session', () => {
  it.each(modes.map((mode) => [modeHref(mode), mode] as const))(
    '%s leads to the session that it is the address of',
    (address, mode) => {
      expect(read(address)).toEqual(mode);
    },
  );

  it('is another one for every session', () => {
    expect(new Set(modes.map(modeHref)).size).toBe(modes.length);
  });

  it('is the front page where nothing stands behind it', () => {
    expect(read('/quiz')).toBeUndefined();
  });

  it('is the same for two codes, whichever stands first', () => {
    expect(read('/quiz/pair/403-vs-401')).toEqual(read('/quiz/pair/401-vs-403'));
  });

  it.each([
    '/quiz/marathon',
    '/quiz/practice/10',
    '/quiz/theme',
    '/quiz/theme/weather',
    '/quiz/theme/races/2',
    '/quiz/pair',
    '/quiz/pair/401',
    '/quiz/pair/401-vs-401',
    '/quiz/pair/401-vs-999999',
    '/quiz/pair/401-vs-403-vs-404',
    '/quiz/pair/401-vs-403/twice',
    '/quiz/constructor',
    '/quiz/theme/__proto__',
  ])('%s leads nowhere', (address) => {
    expect(read(address)).toBe('unknown');
  });
});

it('explains an answer at once, but for a sprint and an exam', () => {
  expect(modes.filter((mode) => !explainsAtOnce(mode))).toEqual([
    { kind: 'sprint' },
    { kind: 'exam' },
  ]);
});

it('ends with its last question, but for a sprint and a drill', () => {
  const kinds = modes.filter((mode) => !endsWithQuestions(mode)).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['sprint', 'pair']));
});
