import { text } from 'node:stream/consumers';
import type { i18n } from 'i18next';
import { StrictMode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import { App } from '../app/App.tsx';
import type { Catalog } from '../catalog/catalog.ts';
import { createCatalogStore } from '../catalog/catalogStore.ts';
import { type PageHead, PageHeadContext } from '../ui/usePageHead.ts';

/** A page as the build has drawn it. */
export interface Drawing {
  readonly head: PageHead;
  /** What stands in `#root`. */
  readonly html: string;
}

/** Draws the page at a path (`/en/codes/404`) as a first visit finds it. Rejects where it cannot be drawn whole. */
export async function drawPage(path: string, catalog: Catalog, words: i18n): Promise<Drawing> {
  let head: PageHead | undefined;
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <PageHeadContext
          value={(told) => {
            head = told;
          }}
        >
          <App store={createCatalogStore(noStorage, catalog)} start={{ path, search: '' }} />
        </PageHeadContext>
      </I18nextProvider>
    </StrictMode>,
    {
      // Everything in its place: no part is delivered later by a script.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: (error) => {
        failures.push(error);
      },
    },
  );
  const html = await text(prelude);
  if (failures.length > 0) throw new Error(`${path} cannot be drawn`, { cause: failures[0] });
  if (!head) throw new Error(`${path} says nothing of itself in its head`);
  return { head, html };
}

function noStorage(): Storage {
  throw new Error('The build keeps nothing');
}
