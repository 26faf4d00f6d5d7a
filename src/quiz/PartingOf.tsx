import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { type Pair, pairSlug } from '../catalog/pair.ts';
import { ExchangeDuel } from '../exchange/ExchangeDuel.tsx';
import { loadScript } from '../exchange/scriptFiles.ts';
import type { QuizItem } from '../scenarios/item.ts';
import button from '../ui/button.module.css';
import { type Mode, modeHref } from './mode.ts';
import styles from './PartingOf.module.css';

interface PartingOfProps {
  readonly mode: Mode;
  readonly item: QuizItem;
  readonly chosen: string;
}

/** The code that was chosen against the right one, at the moment where they part; nothing where no two codes differ. */
export function PartingOf({ mode, item, chosen }: PartingOfProps) {
  const catalog = useCatalogStore((state) => state.catalog);
  const choice = item.choices.find(({ id }) => id === chosen);
  const left = catalog.byId(choice?.wouldFit ?? chosen);
  const right = catalog.byId(item.about);
  return left && right && left !== right ? <Parting mode={mode} pair={{ left, right }} /> : null;
}

function Parting({ mode, pair }: { readonly mode: Mode; readonly pair: Pair }) {
  const { t } = useTranslation('quiz');
  const label = useLabel();
  const [left, right] = [loadScript(pair.left.id), loadScript(pair.right.id)];
  const scripts = { left: use(left), right: use(right) };
  const [one, other] = [pair.left.id, pair.right.id].sort();
  const drill =
    one !== undefined && other !== undefined && modeHref({ kind: 'pair', codes: [one, other] });
  const names = { left: label(pair.left), right: label(pair.right) };
  return (
    <div className={styles.parting}>
      <ExchangeDuel pair={pair} scripts={scripts} standsAtParting />
      <div className={styles.ways}>
        <Link href={`/compare/${pairSlug(pair)}`} className={button.button}>
          {t('compare', names)}
        </Link>
        {/* Within the drill of the two it would lead to where it stands. */}
        {drill && drill !== modeHref(mode) && (
          <Link href={drill} className={button.button}>
            {t('drill', names)}
          </Link>
        )}
      </div>
    </div>
  );
}
