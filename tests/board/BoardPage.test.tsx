import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp } from '../renderApp.tsx';

beforeEach(() => window.localStorage.clear());

const tile = (name: RegExp) => screen.getByRole('button', { name });

describe('the board', () => {
  it('shows all codes, by class', async () => {
    await renderApp('/en');
    const redirects = screen.getByRole('region', { name: '3xx Redirection' });
    expect(within(redirects).getAllByRole('button')).toHaveLength(6);
    expect(screen.getAllByRole('button', { name: /^\d{3} / })).toHaveLength(22);
  });

  it('asks for a second code when one is picked, and takes the pick back', async () => {
    const { user } = await renderApp('/en');
    await user.click(tile(/^202/));
    expect(tile(/^202/)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(/202 Accepted is picked/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take back' }));
    expect(tile(/^202/)).toHaveAttribute('aria-pressed', 'false');
  });

  it('lets two codes face each other', async () => {
    const { user } = await renderApp('/en');
    await user.click(tile(/^202/));
    await user.click(tile(/^403/));
    expect(
      await screen.findByRole('heading', { level: 1, name: /202 Accepted.*403 Forbidden/ }),
    ).toBeVisible();
    expect(window.location.pathname).toBe('/en/compare/202-vs-403');
  });

  it('filters as you type, and Enter picks the only match', async () => {
    const { user } = await renderApp('/en');
    const search = screen.getByRole('textbox', { name: /Search/ });
    await user.type(search, 'teapot');
    expect(await screen.findByText(/No code matches “teapot”/)).toBeVisible();
    await user.clear(search);
    await user.type(search, 'rate limit');
    expect(await screen.findByText('1 code matches')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(tile(/^429/)).toHaveAttribute('aria-pressed', 'true');
    expect(search).toHaveValue('');
  });

  it('opens a comparison that is typed as two numbers', async () => {
    const { user } = await renderApp('/en');
    await user.type(screen.getByRole('textbox', { name: /Search/ }), '401 404');
    expect(await screen.findByRole('link', { name: 'Compare 401 with 404' })).toHaveAttribute(
      'href',
      '/en/compare/401-vs-404',
    );
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: /401 Unauthorized/ });
  });

  it('explains a number that is not registered', async () => {
    const { user } = await renderApp('/en');
    await user.type(screen.getByRole('textbox', { name: /Search/ }), '471');
    expect(await screen.findByText(/471 is not registered: clients treat it as 400/)).toBeVisible();
  });

  it('is Turkish in Turkish, and keeps the English phrase beside', async () => {
    await renderApp('/tr');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('İki durum kodu seçin');
    expect(tile(/^404 Not Found Bulunamadı/)).toBeVisible();
  });
});
