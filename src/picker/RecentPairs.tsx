import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { type Pair, pairSlug, unorderedKey } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import styles from './RecentPairs.module.css';

/** The comparisons opened last, as links; nothing where there are none (but the one that is open). */
export function RecentPairs({ open }: { readonly open?: Pair }) {
  const { t } = useTranslation('picker');
  const recent = useCatalogStore((state) => state.recent);
  const others = recent.filter((pair) => !open || unorderedKey(pair) !== unorderedKey(open));
  if (others.length === 0) return null;
  return (
    <nav aria-label={t('recent')} className={styles.recent}>
      <span className={styles.label} aria-hidden>
        {t('recent')}
      </span>
      <ul className={styles.pairs}>
        {others.map((pair) => (
          <li key={unorderedKey(pair)}>
            <Link
              href={`/compare/${pairSlug(pair)}`}
              className={styles.pair}
              aria-label={t('comparePair', { left: pair.left.id, right: pair.right.id })}
            >
              <Numeral code={pair.left} />
              <span aria-hidden>·</span>
              <Numeral code={pair.right} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Numeral({ code }: { readonly code: StatusCode }) {
  return (
    <span data-class={classOf(code.number)} className={styles.numeral}>
      {code.number}
    </span>
  );
}
