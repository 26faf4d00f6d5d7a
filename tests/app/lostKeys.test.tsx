import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderApp } from '../renderApp.tsx';

const network = vi.hoisted(() => ({ works: false, asked: 0 }));

vi.mock(import('../../src/app/KeysDialog.tsx'), async (original) => {
  network.asked += 1;
  if (!network.works) throw new Error('No network');
  return original();
});

beforeEach(() => window.localStorage.clear());

it('leaves the page as it is where the dialog of the keys does not come, and asks for it again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = await renderApp('/en');
  await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
  await vi.waitFor(() => expect(network.asked).toBe(1));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Pick two status codes');
  network.works = true;
  await user.keyboard('?');
  expect(await screen.findByRole('dialog')).toBeVisible();
});
