import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import styles from './CodeLinks.module.css';

/** A link to every code, where no script runs: the tiles need a hand that only a script can lend. */
export function CodeLinks() {
  const { t } = useTranslation('board');
  const codes = useCatalogStore((state) => state.catalog.all);
  const label = useLabel();
  return (
    <noscript>
      <nav aria-label={t('pagesOfCodes')}>
        <ul className={styles.list}>
          {codes.map((code) => (
            <li key={code.id}>
              <Link href={`/codes/${code.id}`}>
                {label(code)} {code.reasonPhrase}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </noscript>
  );
}
