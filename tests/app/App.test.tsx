import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { pageModules } from '../../src/app/pageModules.ts';
import { renderApp } from '../renderApp.tsx';

beforeEach(() => window.localStorage.clear());

describe('the app', () => {
  it('switches the language and keeps the page', async () => {
    const { user, store } = await renderApp('/en/compare/202-vs-403');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Türkçe');
    expect(await screen.findByRole('heading', { name: 'Farklar' })).toBeVisible();
    expect(window.location.pathname).toBe('/tr/compare/202-vs-403');
    expect(document.documentElement.lang).toBe('tr');
    expect(document.title).toBe('202 ve 403 · Statuscope');
    expect(store.getState().preferences.language).toBe('tr');
  });

  it('keeps what stands behind the question mark when the language is switched', async () => {
    const { user } = await renderApp('/en?q=teapot');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Türkçe');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'İki durum kodu seçin' }),
    ).toBeVisible();
    expect(window.location.pathname + window.location.search).toBe('/tr?q=teapot');
  });

  it.each([
    ['leads nowhere', '/nowhere?from=here', '/tr/nowhere?from=here'],
    ['is in a language that there is not', '/de/codes/404', '/tr/codes/404'],
  ])('switches the language at an address that %s', async (_, address, inTurkish) => {
    const { user } = await renderApp(address);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Türkçe');
    expect(await screen.findByRole('combobox', { name: 'Dil' })).toHaveValue('tr');
    expect(window.location.pathname + window.location.search).toBe(inTurkish);
  });

  it('stays in the language of the reader at an address that names none', async () => {
    await renderApp('/nowhere', () => window.localStorage, 'tr');
    // A change of language would come later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(document.documentElement.lang).toBe('tr');
  });

  it.each([
    ['another way of writing the language', '/EN/decide/facts?resource=elsewhere'],
    ['a slash at the end', '/en/decide/facts/?resource=elsewhere'],
    ['no language', '/decide/facts?resource=elsewhere'],
  ])('keeps it where the address has %s', async (_, address) => {
    await renderApp(address);
    await waitFor(() => expect(window.location.pathname).toBe('/en/decide/facts'));
    expect(window.location.search).toBe('?resource=elsewhere');
  });

  it('keeps it as it is written where the address is put right', async () => {
    await renderApp('/en/?q=%2526');
    await waitFor(() => expect(window.location.pathname).toBe('/en'));
    expect(window.location.search).toBe('?q=%2526');
  });

  it.each([
    ['points at', (link: HTMLElement) => fireEvent.pointerOver(link)],
    ['focuses', (link: HTMLElement) => fireEvent.focusIn(link)],
    ['touches', (link: HTMLElement) => fireEvent.touchStart(link)],
  ])('fetches the page behind a link that the reader %s', async (_, intend) => {
    await renderApp('/en');
    const fetching = vi.spyOn(pageModules, 'progress');
    onTestFinished(() => fetching.mockRestore());
    // The page hears it once it lives.
    await waitFor(() => {
      intend(screen.getByRole('link', { name: 'Progress' }));
      expect(fetching).toHaveBeenCalled();
    });
  });

  it('tells the addresses of the page that the build has drawn only while that is shown', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    Object.assign(root, { id: 'root' }).dataset.path = '/en';
    document.head.insertAdjacentHTML(
      'beforeend',
      `<link rel="canonical" href="https://host/en"><link rel="alternate" hreflang="tr" href="https://host/tr">
      <meta property="og:url" content="https://host/en"><link rel="icon" href="https://host/icon.svg">`,
    );
    const told = () => document.head.querySelectorAll('[href^="https://host"], [property]');
    onTestFinished(() => {
      for (const element of [root, ...told()]) element.remove();
    });
    const { user } = await renderApp('/en');
    expect(told()).toHaveLength(4);
    await user.click(screen.getByRole('link', { name: 'Progress' }));
    await screen.findByRole('heading', { level: 1, name: 'Your progress' });
    await waitFor(() => expect(told()).toHaveLength(1));
  });

  it('follows the theme that is chosen', async () => {
    const { user } = await renderApp('/en');
    await user.click(screen.getByRole('button', { name: 'Theme: as on your system' }));
    expect(document.documentElement.dataset.theme).toBe('light');
    await user.click(screen.getByRole('button', { name: 'Theme: light' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'Theme: dark' }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('shows the keys, and lets single keys be turned off', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.keyboard('?');
    await user.click(await screen.findByRole('checkbox', { name: 'Single-key shortcuts are on' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('x');
    expect(window.location.pathname).toBe('/en/compare/202-vs-403');
  });

  it('says once that the browser keeps nothing', async () => {
    const { user } = await renderApp('/en', () => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(screen.getByText(/Your browser keeps nothing/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Understood' }));
    expect(screen.queryByText(/Your browser keeps nothing/)).not.toBeInTheDocument();
  });

  it('offers the page in the languages that there are where the address names another', async () => {
    await renderApp('/fr/compare/202-vs-403?side=left');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent("We don't speak “fr” yet");
    expect(screen.getByRole('link', { name: 'Türkçe' })).toHaveAttribute(
      'href',
      '/tr/compare/202-vs-403?side=left',
    );
  });

  it('offers what an address that leads nowhere may have meant', async () => {
    await renderApp('/en/codes/404/410');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such page');
    expect(screen.getByRole('link', { name: 'Compare 404 with 410' })).toBeVisible();
  });

  it('offers reload and home where a page cannot be drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(Element.prototype, 'animate').mockImplementation(() => {
      throw new Error('out of paper');
    });
    await renderApp('/en/compare/401-vs-403');
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Something went wrong/),
    );
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'To all codes' })).toHaveAttribute('href', '/en');
    vi.restoreAllMocks();
  });
});
