import { expect, it } from 'vitest';
import { dailyResultText } from '../../src/quiz/dailyResult.ts';
import { type Given, newSession, type Session } from '../../src/quiz/session.ts';
import { noon, today } from './fakes.ts';

const items = ['one', 'two', 'three', 'four', 'five'];

function answered(...those: Given['grade'][]): Session {
  const asked = items.map((item) => ({ item, shown: ['404', '410'] }));
  const given = those.map((grade, index) => ({
    answer: `answer-${index}`,
    item: items[index] ?? '',
    chosen: '404',
    grade,
    at: noon,
  }));
  return { ...newSession('daily', asked, noon, today), given };
}

it('tells the day, the points and how each answer went', () => {
  expect(dailyResultText(answered('best', 'wrong', 'acceptable', 'best', 'best'), String)).toBe(
    'Statuscope 2026-11-25 · 3.5/5\n🟩🟥🟨🟩🟩',
  );
});

it('writes the points as the reader does', () => {
  const turkish = (points: number) => new Intl.NumberFormat('tr').format(points);
  expect(dailyResultText(answered('acceptable'), turkish)).toBe(
    'Statuscope 2026-11-25 · 0,5/5\n🟨',
  );
});

it('gives nothing of the questions away', () => {
  const text = dailyResultText(answered('best', 'wrong', 'best', 'best', 'best'), String);
  for (const word of [...items, '404', '410']) expect(text).not.toContain(word);
});
