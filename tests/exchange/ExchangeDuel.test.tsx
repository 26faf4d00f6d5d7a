import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { CatalogProvider } from '../../src/catalog/CatalogProvider.tsx';
import { createCatalogStore } from '../../src/catalog/catalogStore.ts';
import { readPair } from '../../src/catalog/pair.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { ExchangeDuel } from '../../src/exchange/ExchangeDuel.tsx';
import { startI18n } from '../../src/i18n/i18n.ts';
import { scriptOf } from '../data/scripts.ts';

function Duel({ slug }: { readonly slug: string }) {
  const reading = readPair(slug, catalog);
  if (reading.kind !== 'pair') throw new Error(slug);
  const { left, right } = reading.pair;
  const scripts = { left: scriptOf(left.id), right: scriptOf(right.id) };
  return <ExchangeDuel pair={reading.pair} scripts={scripts} standsAtParting />;
}

describe('two exchanges side by side', () => {
  it('can stand on a page more than once, as in the report of a quiz, each under its own heading', async () => {
    const store = createCatalogStore(() => window.localStorage, catalog);
    render(
      <I18nextProvider i18n={await startI18n('en')}>
        <CatalogProvider store={store}>
          <Suspense>
            <Duel slug="401-vs-403" />
            <Duel slug="502-vs-504" />
          </Suspense>
        </CatalogProvider>
      </I18nextProvider>,
    );
    expect(await screen.findAllByRole('region', { name: 'What happens' })).toHaveLength(2);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
