import { useTranslation } from 'react-i18next';
import styles from './Loading.module.css';

/** Stands where a page will stand. It shows itself only if that takes a while, so that nothing flickers. */
export function Loading() {
  const { t } = useTranslation('app');
  return (
    <p role="status" className={styles.loading}>
      {t('loading')}
    </p>
  );
}
