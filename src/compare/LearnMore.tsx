import { useTranslation } from 'react-i18next';
import type { Pair } from '../catalog/pair.ts';
import { citation, ianaRegistry, sourceUrl } from '../catalog/source.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import styles from './LearnMore.module.css';

const mdn = 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status';

/** Where to read on: the definition of either code, its page on MDN, and the registry. */
export function LearnMore({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('compare');
  return (
    <section aria-labelledby="learn-more" className={styles.section}>
      <h2 id="learn-more">{t('learnMore.heading')}</h2>
      <ul className={styles.links}>
        {[pair.left, pair.right].map((code) => (
          <CodeLinks key={code.id} code={code} />
        ))}
        <li>
          <a href={sourceUrl(ianaRegistry)}>{t('learnMore.registry')}</a>
        </li>
      </ul>
    </section>
  );
}

function CodeLinks({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation('compare');
  return (
    <li className={styles.code} data-class={classOf(code.number)}>
      <span className={styles.number}>{code.number}</span>
      <a href={sourceUrl(code.definedIn)}>
        {t('learnMore.definition', { citation: citation(code.definedIn) })}
      </a>
      <a href={`${mdn}/${code.number}`}>{t('learnMore.mdn', { code: code.number })}</a>
    </li>
  );
}
