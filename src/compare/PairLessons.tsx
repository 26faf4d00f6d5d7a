import { useTranslation } from 'react-i18next';
import type { CuratedPair } from '../catalog/curatedPair.ts';
import { Citation } from '../entry/Citation.tsx';
import { Prose } from '../ui/Prose.tsx';
import styles from './PairLessons.module.css';
import { usePairWords } from './usePairWords.ts';

/** What is worth keeping of a pair that people mix up: a memory aid, the usual mistake and its price, and real cases. */
export function PairLessons({ curated }: { readonly curated: CuratedPair }) {
  const { t } = useTranslation('compare');
  const words = usePairWords(curated);
  return (
    <section aria-labelledby="lessons" className={styles.section}>
      <h2 id="lessons">{t('lessons.heading')}</h2>
      <p className={styles.memory}>
        <Prose text={words.memory} />
      </p>
      <div className={styles.lessons}>
        <div>
          <h3>{t('lessons.mistake')}</h3>
          <p>
            <Prose text={words.mistake} />
          </p>
        </div>
        {curated.inTheWild.length > 0 && (
          <div>
            <h3>{t('lessons.wild')}</h3>
            <ul className={styles.wild}>
              {curated.inTheWild.map((source, index) => (
                <li key={words.wild[index]}>
                  <Prose text={words.wild[index] ?? ''} /> <Citation source={source} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
