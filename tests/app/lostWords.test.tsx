import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '../renderApp.tsx';

/** What the network loses now, as `tr/decide`. */
const lost = vi.hoisted(() => new Set<string>());
/** What comes, or is lost, only when this is done. */
const late = vi.hoisted(() => new Map<string, Promise<void>>());
const asked = vi.hoisted((): string[] => []);

vi.mock(import('../../src/i18n/wordFiles.ts'), async (original) => {
  const { loadWords, ...rest } = await original();
  return {
    ...rest,
    loadWords: async (languageTag, namespace) => {
      const words = `${languageTag}/${namespace}`;
      asked.push(words);
      await late.get(words);
      if (lost.has(words)) throw new Error(`Lost: ${words}`);
      return loadWords(languageTag, namespace);
    },
  };
});

beforeEach(() => {
  window.localStorage.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  lost.clear();
  late.clear();
  asked.length = 0;
});

/** Has these words come only when what it gives back is called. */
function holdBack(words: string): () => void {
  let arrive = () => {};
  late.set(
    words,
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  return () => arrive();
}

const link = (name: string) => screen.getByRole('link', { name });
const heading = (name: RegExp) => screen.findByRole('heading', { level: 1, name });

describe('words that are lost on their way', () => {
  it('are asked for again by the page, where it was only pointed at before', async () => {
    const { user } = await renderApp('/en');
    lost.add('en/decide');
    await vi.waitFor(async () => {
      await user.unhover(link('Decide'));
      await user.hover(link('Decide'));
      expect(asked).toContain('en/decide');
    });
    lost.clear();
    link('Decide').click();
    expect(await heading(/^Which code should I return/)).toBeVisible();
  });

  it('are no page of names of texts, and are asked for again by who comes back', async () => {
    const { user } = await renderApp('/en');
    lost.add('en/quiz');
    await user.click(link('Quiz'));
    expect(await heading(/^Something went wrong/)).toBeVisible();
    lost.clear();
    await user.click(link('Compare'));
    await heading(/401 Unauthorized/);
    link('Quiz').click();
    expect(await heading(/^Quiz/)).toBeVisible();
  });

  it('leave the page in its language, where they are words of another', async () => {
    const { user } = await renderApp('/en/decide');
    lost.add('tr/decide');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Türkçe');
    expect(await screen.findByText(/^Türkçe could not be fetched/)).toBeVisible();
    expect(await heading(/^Which code should I return/)).toBeVisible();
    expect(window.location.pathname).toBe('/en/decide');
    lost.clear();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Türkçe');
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('tr'));
  });

  it('are no language for who has gone back to theirs when they come', async () => {
    const { user } = await renderApp('/en/decide');
    const arrive = holdBack('tr/app');
    const spoken = new Set<string>();
    const watching = new MutationObserver(() => spoken.add(document.documentElement.lang));
    watching.observe(document.documentElement, { attributeFilter: ['lang'] });
    const choice = screen.getByRole('combobox', { name: 'Language' });
    await user.selectOptions(choice, 'Türkçe');
    await vi.waitFor(() => expect(asked).toContain('tr/app'));
    await user.selectOptions(choice, 'English');
    await vi.waitFor(() => expect(window.location.pathname).toBe('/en/decide'));
    arrive();
    await user.click(link('Quiz'));
    expect(await heading(/^Quiz/)).toBeVisible();
    watching.disconnect();
    expect([...spoken]).not.toContain('tr');
  });

  it('leave the reader at the page that they have gone to while these were on their way', async () => {
    const { user } = await renderApp('/en/decide');
    const arrive = holdBack('tr/app');
    lost.add('tr/app');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Türkçe');
    await vi.waitFor(() => expect(asked).toContain('tr/app'));
    await user.click(link('Quiz'));
    expect(await heading(/^Quiz/)).toBeVisible();
    expect(window.location.pathname).toBe('/tr/quiz');
    arrive();
    expect(await screen.findByText(/^Türkçe could not be fetched/)).toBeVisible();
    await vi.waitFor(() => expect(window.location.pathname).toBe('/en/quiz'));
  });
});
