import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import { type Pair, pairSlug, unorderedKey } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import styles from './PairLinks.module.css';

interface PairLinksProps {
  readonly label: string;
  readonly pairs: readonly Pair[];
}

/** Comparisons as a row of links under a label; nothing where there are none. */
export function PairLinks({ label, pairs }: PairLinksProps) {
  const { t } = useTranslation('picker');
  const nameOf = useLabel();
  if (pairs.length === 0) return null;
  return (
    <nav aria-label={label} className={styles.links}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <ul className={styles.pairs}>
        {pairs.map((pair) => (
          <li key={unorderedKey(pair)}>
            <Link
              href={`/compare/${pairSlug(pair)}`}
              className={styles.pair}
              // Begins with what is seen, so that whoever speaks to the page can say that (WCAG 2.2, 2.5.3).
              aria-label={t('pairLink', { left: nameOf(pair.left), right: nameOf(pair.right) })}
            >
              <Numeral code={pair.left} /> <span>·</span> <Numeral code={pair.right} />
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
      {useLabel()(code)}
    </span>
  );
}
