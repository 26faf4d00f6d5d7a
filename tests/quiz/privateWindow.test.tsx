import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderApp } from '../renderApp.tsx';

// There is no IndexedDB in these tests, as in some private windows.
it('the quiz works where nothing can be remembered, and says so', async () => {
  const { user } = await renderApp('/en/quiz/practice');
  expect(await screen.findByText(/^Your browser keeps nothing for this site/)).toBeVisible();
  await screen.findByText('Question 1 of 10');
  await user.keyboard('1');
  await screen.findByRole('region', { name: 'Explanation' });
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Question 2 of 10')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Stop here' }));
  expect(await screen.findByRole('heading', { level: 2, name: /of 1$/ })).toBeVisible();
});
