import { screen } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { renderApp } from '../renderApp.tsx';
import { memory } from './onScreen.ts';

it('the quiz works where it is served without TLS, and remembers', async () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const { user } = await renderApp('/en/quiz/practice');
  await screen.findByText('Question 1 of 10');
  await user.keyboard('1');
  await screen.findByRole('region', { name: 'Explanation' });
  await user.keyboard('{Enter}');
  await screen.findByText('Question 2 of 10');
  await user.keyboard('1');
  await screen.findByRole('region', { name: 'Explanation' });
  const records = await memory.getState().readRecords();
  expect(new Set(records.map(({ id }) => id)).size).toBe(2);
});
