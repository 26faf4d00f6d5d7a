import { Suspense, use, useDeferredValue, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { curatedPair } from '../catalog/mixedUpPairs.ts';
import { type Pair, pairSlug, readPair, swapped } from '../catalog/pair.ts';
import { ExchangeDuel } from '../exchange/ExchangeDuel.tsx';
import { loadScript } from '../exchange/scriptFiles.ts';
import { RecentPairs } from '../picker/RecentPairs.tsx';
import { SeparationText } from '../tree/SeparationText.tsx';
import { separationOf } from '../tree/separation.ts';
import { useTreeTexts } from '../tree/useTreeWords.ts';
import { afterFirstStir } from '../ui/firstStir.ts';
import { lazyView } from '../ui/lazyView.tsx';
import { useDrawnBefore } from '../ui/useDrawnBefore.ts';
import { usePageHead } from '../ui/usePageHead.ts';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { CompareHead } from './CompareHead.tsx';
import styles from './ComparePage.module.css';
import { PairDifference } from './PairDifference.tsx';
import { usePairPreload } from './usePairPreload.ts';

/** What stands below the exchange, fetched beside the page instead of before it. */
const ComparisonDetails = lazyView(() => afterFirstStir(import('./ComparisonDetails.tsx')));
/** For the few addresses that are wrong. */
const PairProblem = lazyView(() => import('./PairProblem.tsx'));

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
  const label = useLabel();
  const [left, right] = [pair.left, pair.right].map(
    (code) => `${label(code)} ${code.reasonPhrase}`,
  );
  usePageHead(
    t('title', { left: label(pair.left), right: label(pair.right) }),
    t('description', { left, right }),
  );
  const [, navigate] = useLocation();
  const preload = usePairPreload();
  const openPair = useCatalogStore((state) => state.openPair);
  const shortcuts = useCatalogStore((state) => state.preferences.shortcuts);
  useEffect(() => openPair(pair), [openPair, pair]);

  const goTo = (next: Pair) => navigate(`/compare/${pairSlug(next)}`);
  const swap = () => goTo(swapped(pair));
  useShortcuts(shortcuts, { x: swap });
  // Ask for everything before waiting for anything. The scripts first: what a preload does not get is forgotten, and asked
  // for without end by a view.
  const [leftScript, rightScript] = [loadScript(pair.left.id), loadScript(pair.right.id)];
  preload(pair);
  const texts = useTreeTexts();
  const curated = useCatalogStore(({ catalog }) => curatedPair(pair, catalog));
  const separation = separationOf(pair.left.id, pair.right.id);
  const question = separation.kind === 'question' ? texts.ask(separation.question) : undefined;
  // What stands below the exchange is drawn a moment later, so that a pick is answered at once.
  const belowToo = useDeferredValue(true, useDrawnBefore());
  const scripts = { left: use(leftScript), right: use(rightScript) };

  return (
    <article className={styles.page}>
      <CompareHead pair={pair} onPair={goTo} onSwap={swap} onPreload={preload} />
      <RecentPairs open={pair} />
      <SeparationText pair={pair} />
      {curated && <PairDifference curated={curated} />}
      <ExchangeDuel pair={pair} scripts={scripts} question={question} />
      {belowToo && (
        <Suspense>
          <ComparisonDetails pair={pair} curated={curated} scripts={scripts} />
        </Suspense>
      )}
    </article>
  );
}
