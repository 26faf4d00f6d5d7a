import { useTranslation } from 'react-i18next';
import type { Pair } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { useCodeWords } from '../i18n/codeWords.ts';
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
  const { t } = useTranslation('compare');
  const words = useCodeWords(code.id);
  return (
    <section className={styles.words} data-class={classOf(code.number)}>
      <h3 className={styles.code}>
        {code.number} <span lang="en">{code.reasonPhrase}</span>
      </h3>
      <p>
        <Prose text={words.meaning} />
      </p>
      {(['seen', 'receiver', 'sender'] as const).map((topic) => (
        <div key={topic} className={styles.topic}>
          <h4>{t(`words.${topic}`)}</h4>
          <ul className={styles.list}>
            {words[topic].map((sentence) => (
              <li key={sentence}>
                <Prose text={sentence} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.topic}>
        <h4>{t('words.mistake')}</h4>
        <p>
          <Prose text={words.mistake} />
        </p>
      </div>
    </section>
  );
}
