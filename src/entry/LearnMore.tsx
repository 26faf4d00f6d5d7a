import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import { mdnUrl } from '../catalog/mdn.ts';
import { citation, ianaRegistry, sourceUrl } from '../catalog/source.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import styles from './LearnMore.module.css';

/** Where to read on: where each code is defined, its page on MDN, and the registry. */
export function LearnMore({
  codes,
  toPages,
}: {
  readonly codes: readonly StatusCode[];
  /** Are the codes' own pages worth a link? */
  readonly toPages: boolean;
}) {
  const { t } = useTranslation('entry');
  return (
    <section aria-labelledby="learn-more" className={styles.section}>
      <h2 id="learn-more">{t('learnMore.heading')}</h2>
      <ul className={styles.links}>
        {codes.map((code) => (
          <CodeLinks key={code.id} code={code} toPage={toPages} />
        ))}
        <li>
          <a href={sourceUrl(ianaRegistry)}>{t('learnMore.registry')}</a>
        </li>
      </ul>
    </section>
  );
}

function CodeLinks({ code, toPage }: { readonly code: StatusCode; readonly toPage: boolean }) {
  const { t } = useTranslation('entry');
  const label = useLabel()(code);
  const mdn = mdnUrl(code);
  return (
    <li className={styles.code} data-class={classOf(code.number)}>
      <span className={styles.number}>{label}</span>
      {toPage && <Link href={`/codes/${code.id}`}>{t('learnMore.page', { code: label })}</Link>}
      <a href={sourceUrl(code.definedIn)}>
        {code.owner === undefined
          ? t('learnMore.definition', { citation: citation(code.definedIn) })
          : t('learnMore.vendor', { title: citation(code.definedIn) })}
      </a>
      {mdn && <a href={mdn}>{t('learnMore.mdn', { code: code.number })}</a>}
    </li>
  );
}
