import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import button from '../ui/button.module.css';
import styles from './StorageNotice.module.css';

/** Says once that the browser keeps nothing, or that what it kept could not be read. */
export function StorageNotice() {
  const { t } = useTranslation('app');
  const trouble = useCatalogStore((state) => state.storageTrouble);
  const dismiss = useCatalogStore((state) => state.dismissStorageTrouble);
  return (
    <div role="status" className={styles.region}>
      {trouble && (
        <div className={styles.notice}>
          <p>{t(`storage.${trouble}`)}</p>
          <button type="button" className={button.button} onClick={dismiss}>
            {t('storage.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
