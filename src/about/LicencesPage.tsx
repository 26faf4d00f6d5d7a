import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLicences } from '../content/licences.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { usePageHead } from '../ui/usePageHead.ts';
import { LicenceList } from './LicenceList.tsx';
import styles from './LicencesPage.module.css';

/** The licences of all that comes to the browser and was made by others. */
export function LicencesPage() {
  // Ask for everything before waiting for anything.
  const loading = loadLicences();
  const { t } = useTranslation('licences');
  const licences = use(loading);
  usePageHead(t('title'), t('description'));
  return (
    <article className={styles.page}>
      <PageHead
        title={t('title')}
        lead={licences.length === 0 ? t('notBuilt') : t('lead', { count: licences.length })}
      />
      <LicenceList licences={licences} />
    </article>
  );
}
