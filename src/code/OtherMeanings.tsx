import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { ownerName } from '../catalog/catalog.ts';
import { pairSlug } from '../catalog/pair.ts';
import { classOf, type StatusCode } from '../catalog/statusCode.ts';
import { useCodeWords } from '../i18n/useCodeWords.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './OtherMeanings.module.css';

/** What the same number means to others, the registered meaning first; nothing where it has one meaning only. */
export function OtherMeanings({ code }: { readonly code: StatusCode }) {
  const { t } = useTranslation('code');
  const catalog = useCatalogStore((state) => state.catalog);
  const others = catalog.meaningsOf(code.number).filter((other) => other !== code);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="meanings" className={styles.section}>
      <h2 id="meanings">{t('otherMeanings', { number: code.number })}</h2>
      <ul className={styles.meanings}>
        {others.map((other) => (
          <Meaning key={other.id} code={other} facing={code} />
        ))}
      </ul>
    </section>
  );
}

function Meaning({ code, facing }: { readonly code: StatusCode; readonly facing: StatusCode }) {
  const { t } = useTranslation(['code', 'facts']);
  const { meaning } = useCodeWords(code.id);
  const owner = ownerName(code);
  return (
    <li className={styles.meaning} data-class={classOf(code.number)}>
      <h3>
        <Link href={`/codes/${code.id}`}>
          {owner ??
            t(code.owner === undefined ? 'facts:registration.registered' : 'facts:owner.unknown')}
          {': '}
          <span lang="en">{code.reasonPhrase}</span>
        </Link>
      </h3>
      <p>
        <Prose text={meaning} />
      </p>
      <p>
        <Link href={`/compare/${pairSlug({ left: facing, right: code })}`}>{t('compareBoth')}</Link>
      </p>
    </li>
  );
}
