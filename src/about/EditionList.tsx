import { useTranslation } from 'react-i18next';
import { version } from '../../package.json';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { catalogVersion, sourcesReadIn } from '../catalog/edition.ts';
import styles from './EditionList.module.css';

/** Which program and which catalog this is, of when, and how much is in it. */
export function EditionList() {
  const { t, i18n } = useTranslation('about');
  const codes = useCatalogStore((state) => state.catalog.all);
  const unofficial = codes.filter(({ owner }) => owner !== undefined).length;
  // A month without a time is read as UTC, so it has to be written as UTC, too.
  const month = new Intl.DateTimeFormat(i18n.language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <dl className={styles.list}>
      <div>
        <dt>{t('edition.program')}</dt>
        <dd className={styles.version}>{version}</dd>
      </div>
      <div>
        <dt>{t('edition.catalog')}</dt>
        <dd className={styles.version}>{catalogVersion}</dd>
      </div>
      <div>
        <dt>{t('edition.codes')}</dt>
        <dd>{t('edition.registered', { count: codes.length - unofficial })}</dd>
        <dd>{t('edition.unofficial', { count: unofficial })}</dd>
      </div>
      <div>
        <dt>{t('edition.date')}</dt>
        <dd>
          <time dateTime={sourcesReadIn}>{month.format(new Date(sourcesReadIn))}</time>
        </dd>
        <dd className={styles.note}>{t('edition.dateMeaning')}</dd>
      </div>
    </dl>
  );
}
