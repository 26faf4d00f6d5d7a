import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { type Pair, pairSlug } from '../catalog/pair.ts';
import { ExchangeDuel } from '../exchange/ExchangeDuel.tsx';
import { loadScript } from '../exchange/scriptFiles.ts';
import type { QuizItem } from '../scenarios/item.ts';
import button from '../ui/button.module.css';
import { modeHref } from './mode.ts';
import styles from './PartingOf.module.css';

/** The code that was chosen against the right one, at the moment where they part; nothing where no two codes differ. */
export function PartingOf({ item, chosen }: { readonly item: QuizItem; readonly chosen: string }) {
  const catalog = useCatalogStore((state) => state.catalog);
  const choice = item.choices.find(({ id }) => id === chosen);
  const left = catalog.byId(choice?.wouldFit ?? chosen);
  const right = catalog.byId(item.about);
  return left && right && left !== right ? <Parting pair={{ left, right }} /> : null;
}

function Parting({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('quiz');
  const label = useLabel();
  const [left, right] = [loadScript(pair.left.id), loadScript(pair.right.id)];
  const scripts = { left: use(left), right: use(right) };
  const [one, other] = [pair.left.id, pair.right.id].sort();
  const names = { left: label(pair.left), right: label(pair.right) };
  return (
    <div className={styles.parting}>
      <ExchangeDuel pair={pair} scripts={scripts} standsAtParting />
      <div className={styles.ways}>
        <Link href={`/compare/${pairSlug(pair)}`} className={button.button}>
          {t('compare', names)}
        </Link>
        {one !== undefined && other !== undefined && (
          <Link href={modeHref({ kind: 'pair', codes: [one, other] })} className={button.button}>
            {t('drill', names)}
          </Link>
        )}
      </div>
    </div>
  );
}
