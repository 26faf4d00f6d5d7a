import { use, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { type Pair, pairSlug, readPair, swapped } from '../catalog/pair.ts';
import { ExchangeDuel } from '../exchange/ExchangeDuel.tsx';
import { loadScript } from '../exchange/scriptFiles.ts';
import { useCodePreload } from '../exchange/useCodePreload.ts';
import { RecentPairs } from '../picker/RecentPairs.tsx';
import { usePageHead } from '../ui/usePageHead.ts';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { CompareHead } from './CompareHead.tsx';
import styles from './ComparePage.module.css';
import { DifferencesTable } from './DifferencesTable.tsx';
import { LearnMore } from './LearnMore.tsx';
import { OwnWords } from './OwnWords.tsx';
import { PairProblem } from './PairProblem.tsx';
import { Share } from './Share.tsx';
import { WhichWhen } from './WhichWhen.tsx';

/** The page of one comparison, or of what is wrong with its address. */
export default function ComparePage({ slug }: { readonly slug: string }) {
  const catalog = useCatalogStore((state) => state.catalog);
  const reading = useMemo(() => readPair(slug, catalog), [slug, catalog]);
  return reading.kind === 'pair' ? (
    <Comparison pair={reading.pair} />
  ) : (
    <PairProblem reading={reading} />
  );
}

function Comparison({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('compare');
  const [left, right] = [pair.left, pair.right].map((code) => `${code.id} ${code.reasonPhrase}`);
  usePageHead(
    t('title', { left: pair.left.id, right: pair.right.id }),
    t('description', { left, right }),
  );
  const [, navigate] = useLocation();
  const preload = useCodePreload();
  const openPair = useCatalogStore((state) => state.openPair);
  const shortcuts = useCatalogStore((state) => state.preferences.shortcuts);
  useEffect(() => openPair(pair), [openPair, pair]);

  const goTo = (next: Pair) => navigate(`/compare/${pairSlug(next)}`);
  const swap = () => goTo(swapped(pair));
  useShortcuts(shortcuts, { x: swap });
  // Ask for everything before waiting for anything.
  preload(pair.left);
  preload(pair.right);
  const [leftScript, rightScript] = [loadScript(pair.left.id), loadScript(pair.right.id)];
  const scripts = { left: use(leftScript), right: use(rightScript) };

  return (
    <article className={styles.page}>
      <CompareHead pair={pair} onPair={goTo} onSwap={swap} onConsider={preload} />
      <RecentPairs open={pair} />
      <ExchangeDuel pair={pair} scripts={scripts} />
      <DifferencesTable pair={pair} />
      <WhichWhen pair={pair} />
      <OwnWords pair={pair} />
      <LearnMore pair={pair} />
      <Share pair={pair} scripts={scripts} />
    </article>
  );
}
