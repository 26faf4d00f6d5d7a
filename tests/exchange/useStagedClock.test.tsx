import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CatalogProvider } from '../../src/catalog/CatalogProvider.tsx';
import { type CatalogStore, createCatalogStore } from '../../src/catalog/catalogStore.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import type { Clock } from '../../src/exchange/clock.ts';
import { useStagedClock } from '../../src/exchange/useStagedClock.ts';

const timeline = { duration: 1000, phases: [], stops: [1000] };

let clock: Clock | undefined;

function Stage() {
  const staged = useStagedClock('202+403', timeline);
  clock = staged.clock;
  return <div ref={staged.stage} />;
}

const page = (store: CatalogStore) => (
  <CatalogProvider store={store}>
    <Stage />
  </CatalogProvider>
);

const storeOfVisit = () => createCatalogStore(() => window.localStorage, catalog);

/** Takes over what the build has drawn, which knows of no earlier visit. */
function takeOver(store: CatalogStore) {
  const drawn = document.createElement('div');
  drawn.innerHTML = renderToString(page(createCatalogStore(blocked, catalog)));
  clock = undefined;
  roots.push(hydrateRoot(drawn, page(store)));
}

function blocked(): Storage {
  throw new Error('Nothing is kept');
}

const roots: Root[] = [];

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  for (const root of roots.splice(0)) root.unmount();
});

describe('the clock of an exchange on a page', () => {
  it('runs at the speed that was kept, also where the build has drawn the page', async () => {
    storeOfVisit().getState().setPreferences({ speed: 2 });
    takeOver(storeOfVisit());
    await expect.poll(() => clock?.state().speed).toBe(2);
  });

  it('follows the speed that is chosen, and goes on from where it is', async () => {
    const store = storeOfVisit();
    takeOver(store);
    await expect.poll(() => clock).toBeDefined();
    clock?.seek(400);
    store.getState().setPreferences({ speed: 0.5 });
    await expect.poll(() => clock?.state()).toMatchObject({ speed: 0.5, position: 400 });
  });
});
