import { startTransition, useOptimistic, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCatalogStore, useReadCatalogStore } from '../catalog/CatalogProvider.tsx';
import { mixedUpPairs } from '../catalog/mixedUpPairs.ts';
import { type Pair, pairSlug } from '../catalog/pair.ts';
import type { StatusCode } from '../catalog/statusCode.ts';
import { useCodePreload } from '../exchange/useCodePreload.ts';
import { PairLinks } from '../picker/PairLinks.tsx';
import { RecentPairs } from '../picker/RecentPairs.tsx';
import { useCodeSearch } from '../picker/useCodeSearch.ts';
import { usePairWordsPreload } from '../tree/usePairWordsPreload.ts';
import { usePageHead } from '../ui/usePageHead.ts';
import { useSearchAsWritten } from '../ui/useSearchAsWritten.ts';
import styles from './BoardPage.module.css';
import { ChoiceBar } from './ChoiceBar.tsx';
import { CodeLinks } from './CodeLinks.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type BoardView, boardHref, filterNames, passes, readBoardView } from './filters.ts';
import { SearchBox } from './SearchBox.tsx';
import { TileGroups } from './TileGroups.tsx';

/** How many of the pairs that people mix up the board offers. */
const pairsShown = 8;

/** Home: all codes as tiles by class. Pick one, pick another, and they face each other. */
export default function BoardPage() {
  const { t } = useTranslation('board');
  usePageHead(t('title'), t('description'));
  const [, navigate] = useLocation();
  const preloadCode = useCodePreload();
  const preloadPairWords = usePairWordsPreload();
  const catalog = useCatalogStore((state) => state.catalog);
  // What is chosen, the tiles follow for themselves: the page is not rendered anew when somebody picks.
  const readStore = useReadCatalogStore();
  const tiles = useRef<HTMLDivElement>(null);
  const { prepare, search } = useCodeSearch();
  const view = readBoardView(useSearchAsWritten());
  /** What was typed last: the board follows by way of the address, and may lag behind fast typing. */
  const [query, showQuery] = useOptimistic(view.query);
  const result = search(view.query);
  const found = result.codes.filter((code) => passes(code, view.filters));
  const openPair = (pair: Pair) => navigate(`/compare/${pairSlug(pair)}`);

  /** Goes on from the address, which is ahead of what is drawn where one change follows another quickly. */
  function show(next: (shown: BoardView) => BoardView): void {
    const shown = readBoardView(window.location.search.slice(1));
    navigate(boardHref(next(shown)), { replace: true });
  }

  function ask(text: string): void {
    startTransition(() => {
      showQuery(text);
      show(({ filters }) => ({ filters, query: text }));
    });
  }

  /** The pair that picking this code completes. */
  function pairWith(code: StatusCode): Pair | undefined {
    const { chosen } = readStore();
    if (chosen.kind !== 'one' || chosen.code === code) return undefined;
    return { left: chosen.code, right: code };
  }

  /** Somebody looks at a code: what picking it would need is fetched. */
  function consider(code: StatusCode): void {
    preloadCode(code);
    const pair = pairWith(code);
    if (pair) preloadPairWords(pair);
  }

  function pick(code: StatusCode): void {
    const pair = pairWith(code);
    if (pair) openPair(pair);
    else readStore().choose(code);
  }

  function takeBack(): void {
    // The button that had the focus goes with the choice: whoever was here goes on at the tile.
    tiles.current
      ?.querySelector<HTMLElement>('[aria-pressed="true"]')
      ?.focus({ preventScroll: true });
    readStore().clearChoice();
  }

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <SearchBox
        query={query}
        result={{ ...result, codes: found }}
        filtered={filterNames.some((name) => view.filters[name] !== undefined)}
        search={search}
        onFocus={prepare}
        onQuery={ask}
        onPick={pick}
        onPickPair={openPair}
      />
      <FilterBar
        filters={view.filters}
        onFilter={(changes) =>
          show((shown) => ({ ...shown, filters: { ...shown.filters, ...changes } }))
        }
        onClear={() => show((shown) => ({ ...shown, filters: {} }))}
      />
      <div className={styles.pairs}>
        <PairLinks label={t('mixedUp')} pairs={mixedUpPairs(catalog).slice(0, pairsShown)} />
        <RecentPairs />
      </div>
      <TileGroups
        ref={tiles}
        codes={catalog.all.filter((code) => found.includes(code))}
        onPick={pick}
        onConsider={consider}
      />
      <CodeLinks />
      <ChoiceBar onTakeBack={takeBack} />
    </div>
  );
}
