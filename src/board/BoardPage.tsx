import { startTransition, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { mixedUpPairs } from '../catalog/mixedUpPairs.ts';
import { type Pair, pairSlug } from '../catalog/pair.ts';
import type { StatusCode } from '../catalog/statusCode.ts';
import { useCodePreload } from '../exchange/useCodePreload.ts';
import { PairLinks } from '../picker/PairLinks.tsx';
import { RecentPairs } from '../picker/RecentPairs.tsx';
import { useCodeSearch } from '../picker/useCodeSearch.ts';
import { usePageHead } from '../ui/usePageHead.ts';
import styles from './BoardPage.module.css';
import { ChoiceBar } from './ChoiceBar.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TileGroups } from './TileGroups.tsx';

/** Home: all codes as tiles by class. Pick one, pick another, and they face each other. */
export default function BoardPage() {
  const { t } = useTranslation('board');
  usePageHead(t('title'), t('description'));
  const [, navigate] = useLocation();
  const preload = useCodePreload();
  const catalog = useCatalogStore((state) => state.catalog);
  const chosen = useCatalogStore((state) => state.chosen);
  const choose = useCatalogStore((state) => state.choose);
  const clearChoice = useCatalogStore((state) => state.clearChoice);
  const search = useCodeSearch();
  const [query, setQuery] = useState('');
  const result = search(useDeferredValue(query));
  const first = chosen.kind === 'one' ? chosen.code : undefined;
  const openPair = (pair: Pair) => navigate(`/compare/${pairSlug(pair)}`);

  function pick(code: StatusCode): void {
    if (first && first !== code) {
      openPair({ left: first, right: code });
      return;
    }
    startTransition(() => choose(code));
  }

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <SearchBox
        query={query}
        result={result}
        search={search}
        onQuery={setQuery}
        onPick={pick}
        onPickPair={openPair}
      />
      <div className={styles.pairs}>
        <PairLinks label={t('mixedUp')} pairs={mixedUpPairs(catalog)} />
        <RecentPairs />
      </div>
      <TileGroups
        codes={
          result.codes.length === catalog.all.length
            ? catalog.all
            : catalog.all.filter((code) => result.codes.includes(code))
        }
        chosen={first}
        onPick={pick}
        onConsider={preload}
      />
      <ChoiceBar code={first} onTakeBack={clearChoice} />
    </div>
  );
}
