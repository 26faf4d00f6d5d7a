import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { renderApp } from '../renderApp.tsx';

beforeEach(() => window.localStorage.clear());

const tile = (name: RegExp) => screen.getByRole('button', { name });

describe('the board', () => {
  it('shows all codes, by class', async () => {
    await renderApp('/en');
    const redirects = screen.getByRole('region', { name: '3xx Redirection' });
    expect(within(redirects).getAllByRole('button')).toHaveLength(10);
    expect(screen.getAllByRole('button', { name: /^\d{3} / })).toHaveLength(catalog.all.length);
  });

  it('asks for a second code when one is picked, and takes the pick back', async () => {
    const { user } = await renderApp('/en');
    await user.click(tile(/^202/));
    expect(tile(/^202/)).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(/202 Accepted is picked/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take back' }));
    expect(tile(/^202/)).toHaveAttribute('aria-pressed', 'false');
    expect(tile(/^202/)).toHaveFocus();
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
    await user.type(search, 'zebra');
    expect(await screen.findByText(/No code matches “zebra”/)).toBeVisible();
    await user.clear(search);
    await user.type(search, 'teapot');
    expect(await screen.findByText('1 code matches')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(tile(/^418/)).toHaveAttribute('aria-pressed', 'true');
    expect(search).toHaveValue('');
  });

  it('empties the search box when somebody asks for the whole board again', async () => {
    const { user } = await renderApp('/en');
    const search = screen.getByRole('textbox', { name: /Search/ });
    await user.type(search, 'teapot');
    await screen.findByText('1 code matches');
    await user.click(screen.getByRole('link', { name: 'All codes' }));
    await screen.findByRole('button', { name: /^404 / });
    expect(search).toHaveValue('');
  });

  it('loses no letter that is typed faster than the board follows', async () => {
    await renderApp('/en');
    const search = screen.getByRole('textbox', { name: /Search/ });
    for (const value of ['t', 'te', 'tea']) {
      fireEvent.input(search, { target: { value } });
      expect(search).toHaveValue(value);
    }
    await screen.findByText('1 code matches');
    expect(search).toHaveValue('tea');
    expect(window.location.search).toBe('?q=tea');
  });

  it.each(['%26', 'a%26b', 'a&b'])('searches for %j as it is typed', async (typed) => {
    await renderApp('/en');
    const search = screen.getByRole('textbox', { name: /Search/ });
    fireEvent.input(search, { target: { value: typed } });
    await screen.findByText(`No code matches “${typed}”`, { exact: false });
    expect(search).toHaveValue(typed);
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

  it('narrows down by filters, which stand in the address', async () => {
    const { user } = await renderApp('/en');
    await user.click(screen.getByText('Narrow down'));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Class' }),
      '1xx · Informational',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Registered?' }), 'Unofficial');
    expect(await screen.findByText('1 code matches')).toBeVisible();
    expect(window.location.search).toBe('?class=1xx&registration=unofficial');
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(await screen.findByRole('button', { name: /^404 / })).toBeVisible();
    expect(window.location.search).toBe('');
    expect(screen.getByText('Narrow down')).toHaveFocus();
  });

  it('keeps the filters open, and the focus, where the last one is put back to all', async () => {
    const { user } = await renderApp('/en');
    await user.click(screen.getByText('Narrow down'));
    const choice = screen.getByRole('combobox', { name: 'Class' });
    await user.selectOptions(choice, '1xx · Informational');
    await screen.findByRole('button', { name: 'Clear the filters' });
    await user.selectOptions(choice, 'All');
    expect(await screen.findByRole('button', { name: /^404 / })).toBeVisible();
    expect(choice).toBeVisible();
    expect(choice).toHaveFocus();
  });

  it('opens narrowed down at an address with filters and a search', async () => {
    await renderApp('/en?q=cloudflare&class=5xx&sentBy=gateway');
    expect(screen.getByRole('textbox', { name: /Search/ })).toHaveValue('cloudflare');
    expect(screen.getByRole('combobox', { name: 'Who sends it?' })).toHaveValue('gateway');
    expect(screen.getAllByRole('button', { name: /^5\d\d / }).length).toBeGreaterThan(5);
    expect(screen.queryByRole('button', { name: /^404 / })).toBeNull();
  });

  it('says so when the filters leave nothing', async () => {
    await renderApp('/en?class=1xx&caching=heuristic');
    expect(screen.getByText('Nothing is left with these filters.')).toBeVisible();
  });

  it('leads to the page of a picked code', async () => {
    const { user } = await renderApp('/en');
    await user.click(tile(/^202/));
    await user.click(screen.getByRole('link', { name: 'All of 202 on one page' }));
    await screen.findByRole('heading', { level: 1, name: /^202 Accepted/ });
  });

  it('is Turkish in Turkish, and keeps the English phrase beside', async () => {
    await renderApp('/tr');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('İki durum kodu seçin');
    expect(tile(/^404 Not Found Bulunamadı/)).toBeVisible();
  });
});
