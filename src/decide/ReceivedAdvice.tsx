import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { CodeFace } from '../entry/CodeFace.tsx';
import button from '../ui/button.module.css';
import { Prose } from '../ui/Prose.tsx';
import styles from './ReceivedAdvice.module.css';
import { type Role, receivedHref } from './role.ts';
import { useReceivedWords } from './useReceivedWords.ts';

/** What a code means for one side, what to check in order, and when to stop trying. */
export function ReceivedAdvice({ code, role }: { readonly code: StatusCode; readonly role: Role }) {
  const { t } = useTranslation('decide');
  const label = useLabel();
  const words = useReceivedWords(code.id)[role];
  const catalog = useCatalogStore((state) => state.catalog);
  const others = catalog.meaningsOf(code.number).filter((other) => other !== code);
  return (
    <article className={styles.advice} data-class={classOf(code.number)}>
      <h2 className={styles.name}>
        <CodeFace code={code} />
      </h2>
      {others.length > 0 && (
        <p>
          {t('received.otherMeanings', { number: code.number })}{' '}
          {others.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ', '}
              <Link href={receivedHref(other.id, role)}>
                {label(other)} <span lang="en">{other.reasonPhrase}</span>
              </Link>
            </span>
          ))}
        </p>
      )}
      <section>
        <h3>{t('received.means')}</h3>
        <p className={styles.means}>
          <Prose text={words.means} />
        </p>
      </section>
      <section>
        <h3>{t('received.check')}</h3>
        <ol className={styles.checks}>
          {words.check.map((step) => (
            <li key={step}>
              <Prose text={step} />
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{t('received.stop')}</h3>
        <p>
          <Prose text={words.stop} />
        </p>
      </section>
      <p>
        <Link href={`/codes/${code.id}`} className={button.button}>
          {t('openCode', { code: label(code) })}
        </Link>
      </p>
    </article>
  );
}
