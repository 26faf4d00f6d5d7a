import { useTranslation } from 'react-i18next';
import type { Pair } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { useCodeWords } from '../i18n/codeWords.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './WhichWhen.module.css';

/** When to answer with the one, when with the other. */
export function WhichWhen({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('compare');
  return (
    <section aria-labelledby="which" className={styles.section}>
      <h2 id="which">{t('choice.heading')}</h2>
      <div className={styles.sides}>
        <Advice code={pair.left} />
        <Advice code={pair.right} />
      </div>
    </section>
  );
}

function Advice({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation('compare');
  const { choose } = useCodeWords(code.id);
  return (
    <section className={styles.advice} data-class={classOf(code.number)}>
      <h3 className={styles.heading}>{t('choice.answerWhen', { code: code.number })}</h3>
      <ul className={styles.cases}>
        {choose.map((item) => (
          <li key={item}>
            <Prose text={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}
