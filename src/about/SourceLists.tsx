import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import type { CitedSite, CitedSources } from '../entry/citedSources.ts';
import { numberFormat } from '../i18n/numberFormat.ts';
import styles from './SourceLists.module.css';

/** What the facts rest on, counted from the catalog, and how they are checked. */
export function SourceLists({ cited }: { readonly cited: CitedSources }) {
  const { t } = useTranslation('about');
  const catalog = useCatalogStore((state) => state.catalog);
  return (
    <>
      <p>
        {t('sources.statements', {
          statements: cited.statements,
          codes: catalog.all.length,
          pairs: catalog.curated.length,
        })}
      </p>
      <p>{t('sources.checked')}</p>
      <p>{t('sources.inPractice', { count: cited.inPractice })}</p>
      <h3 id="standards">{t('sources.standards')}</h3>
      <StandardsTable standards={cited.standards} />
      <h3>{t('sources.pages')}</h3>
      <p>{t('sources.pagesLead')}</p>
      <PagesBySite sites={cited.sites} />
    </>
  );
}

function StandardsTable({ standards }: Pick<CitedSources, 'standards'>) {
  const { t, i18n } = useTranslation('about');
  const number = numberFormat(i18n.language);
  return (
    <table className={styles.standards} aria-labelledby="standards">
      <thead>
        <tr>
          <th scope="col">{t('sources.name')}</th>
          <th scope="col" className={styles.count}>
            {t('sources.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {standards.map(({ name, title, url, statements }) => (
          <tr key={url}>
            <th scope="row">
              <a href={url} lang="en" translate="no" className={styles.standard}>
                <span className={styles.name}>{name}</span>{' '}
                <span className={styles.title}>{title}</span>
              </a>
            </th>
            <td className={styles.count}>{number.format(statements)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PagesBySite({ sites }: { readonly sites: readonly CitedSite[] }) {
  const { t, i18n } = useTranslation('about');
  const number = numberFormat(i18n.language);
  const pages = sites.reduce((sum, site) => sum + site.pages.length, 0);
  return (
    <details className={styles.pages}>
      <summary>{t('sources.open', { pages, sites: sites.length })}</summary>
      <ul className={styles.sites}>
        {sites.map((site) => (
          <li key={site.host} className={styles.site}>
            <span className={styles.host} dir="ltr" translate="no">
              {site.host}
            </span>
            <ul>
              {site.pages.map(({ title, url, statements }) => (
                <li key={url} className={styles.cited}>
                  <a href={url} lang="en">
                    {title}
                  </a>
                  <span className={styles.count}>{number.format(statements)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
