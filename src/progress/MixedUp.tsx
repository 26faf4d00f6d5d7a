import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import { canBeDrilled, pairSlug, unorderedKey } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { PairLinks } from '../picker/PairLinks.tsx';
import button from '../ui/button.module.css';
import { MatrixTable } from './MatrixTable.tsx';
import styles from './MixedUp.module.css';
import type { MixedUpPair } from './mixedUpPair.ts';
import type { Progress } from './progress.ts';

/** How many pairs are listed, of those that are mixed up and of those that no longer are. */
const pairsShown = 6;

/** Which codes are taken for which: as a matrix, and as a list of the pairs with what can be done about each. */
export function MixedUp({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const { mixedUp, toldApart, matrix } = progress;
  return (
    <section aria-labelledby="mixed-up" className={styles.section}>
      <h2 id="mixed-up">{t('mixedUp.heading')}</h2>
      {mixedUp.length === 0 ? (
        <p>{t(toldApart.length > 0 ? 'mixedUp.none' : 'mixedUp.noneYet')}</p>
      ) : (
        <>
          <p className={styles.lead}>{t('mixedUp.lead')}</p>
          <div className={styles.columns}>
            <MatrixTable matrix={matrix} />
            <HeaviestPairs pairs={mixedUp.slice(0, pairsShown)} />
          </div>
        </>
      )}
      <PairLinks
        label={t('mixedUp.toldApart')}
        pairs={toldApart.slice(0, pairsShown).map(({ pair }) => pair)}
      />
    </section>
  );
}

function HeaviestPairs({ pairs }: { readonly pairs: readonly MixedUpPair[] }) {
  const { t } = useTranslation('progress');
  return (
    <section aria-labelledby="heaviest" className={styles.heaviest}>
      <h3 id="heaviest">{t('mixedUp.pairs')}</h3>
      <p className={styles.order}>{t('mixedUp.order')}</p>
      <ol>
        {pairs.map((one) => (
          <li key={unorderedKey(one.pair)} className={styles.row}>
            <PairRow {...one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PairRow({ pair, wrong }: MixedUpPair) {
  const { t } = useTranslation('progress');
  const label = useLabel();
  const names = { left: label(pair.left), right: label(pair.right) };
  const slug = pairSlug(pair);
  return (
    <>
      <span className={styles.pair}>
        <Numeral code={pair.left} /> <span aria-hidden>·</span> <Numeral code={pair.right} />
      </span>{' '}
      <span className={styles.times}>{t('mixedUp.times', { count: wrong })}</span>
      <span className={styles.ways}>
        <Link
          href={`/compare/${slug}`}
          className={button.button}
          aria-label={t('mixedUp.compareThem', names)}
        >
          {t('mixedUp.compare')}
        </Link>
        {canBeDrilled(pair) && (
          <Link
            href={`/quiz/pair/${slug}`}
            className={button.button}
            aria-label={t('mixedUp.drillThem', names)}
          >
            {t('mixedUp.drill')}
          </Link>
        )}
      </span>
    </>
  );
}

function Numeral({ code }: { readonly code: StatusCode }) {
  return (
    <span data-class={classOf(code.number)} className={styles.numeral}>
      {useLabel()(code)}
    </span>
  );
}
