import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import type { Pair } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { CodeWordsText } from '../entry/CodeWordsText.tsx';
import { useCodeWords } from '../i18n/useCodeWords.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './OwnWords.module.css';

/** What each code means, when it is seen, what to do on either end, and the usual mistake. */
export function OwnWords({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('compare');
  return (
    <section aria-labelledby="words" className={styles.section}>
      <h2 id="words">{t('words.heading')}</h2>
      <div className={styles.sides}>
        <Words code={pair.left} />
        <Words code={pair.right} />
      </div>
    </section>
  );
}

function Words({ code }: { readonly code: StatusCode }) {
  const words = useCodeWords(code.id);
  const label = useLabel()(code);
  return (
    <section className={styles.words} data-class={classOf(code.number)}>
      <h3 className={styles.code}>
        <Link href={`/codes/${code.id}`}>
          {label} <span lang="en">{code.reasonPhrase}</span>
        </Link>
      </h3>
      <p>
        <Prose text={words.meaning} />
      </p>
      <CodeWordsText code={code} level="h4" />
    </section>
  );
}
