import { type ReactNode, StrictMode, startTransition } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { createCatalogStore } from '../../../src/catalog/catalogStore.ts';
import { catalog } from '../../../src/catalog/wholeCatalog.ts';
import { startI18n } from '../../../src/i18n/i18n.ts';
import { drawPage } from '../../../src/prerender/drawPage.tsx';
import { type DrawnPage, drawnPages, pagePath } from '../../../src/prerender/pages.ts';

/** Two renderers of one process are at work here, and React says so; nothing that it draws is another for it. */
const twoRenderers = 'Detected multiple renderers concurrently rendering the same context';

const kinds = {
  codes: ['code'],
  comparisons: ['comparison'],
  others: ['home', 'decide', 'quiz', 'about', 'licences', 'not-found'],
} as const satisfies Record<string, readonly DrawnPage['kind'][]>;

/**
 * The tests that every page of a language is taken over as the build has drawn it: React's development build tells of
 * every attribute and text which it finds other than it draws it. A language by itself, so that they run side by side.
 */
export function testEveryPage(languageTag: string): void {
  describe(`React finds every page as the build has drawn it, to the last attribute, in ${languageTag}`, () => {
    it.each(['codes', 'comparisons', 'others'] as const)(
      '%s',
      { timeout: 300_000 },
      async (name) => {
        const words = await startI18n(languageTag);
        const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
        onTestFinished(() => told.mockRestore());
        const wanted: readonly string[] = kinds[name];
        const pages = drawnPages(catalog).filter(({ kind }) => wanted.includes(kind));
        expect(pages.length).toBeGreaterThan(5);
        for (const page of pages) {
          const path = `/${languageTag}${pagePath(page)}`;
          storage().clear();
          window.history.replaceState(null, '', path);
          document.documentElement.dataset.prerendered = '';
          const { html } = await drawPage(path, catalog, words);
          const faults = await faultsOfTakingOver(
            html,
            <StrictMode>
              <I18nextProvider i18n={words}>
                <App store={createCatalogStore(storage, catalog)} start={{ path, search: '' }} />
              </I18nextProvider>
            </StrictMode>,
          );
          const errors = told.mock.calls.filter(([text]) => !String(text).startsWith(twoRenderers));
          expect([...faults, ...errors], path).toEqual([]);
          told.mockClear();
        }
      },
    );
  });
}

const storage = () => window.localStorage;

/** Takes a page over, all parts of it, and away again; answers with what React could not take as it was. */
async function faultsOfTakingOver(html: string, app: ReactNode): Promise<readonly unknown[]> {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = html;
  const faults: unknown[] = [];
  let living: Root | undefined;
  await new Promise<void>((resolve) => {
    const note = (fault: unknown) => {
      faults.push(fault);
      resolve();
    };
    document.addEventListener('statuscope:taken-over', function watch() {
      if (document.querySelector('[data-prerendered], [data-drawn]')) return;
      document.removeEventListener('statuscope:taken-over', watch);
      resolve();
    });
    startTransition(() => {
      living = hydrateRoot(root, app, {
        onRecoverableError: note,
        onCaughtError: note,
        onUncaughtError: note,
      });
    });
  });
  living?.unmount();
  root.remove();
  return faults;
}
