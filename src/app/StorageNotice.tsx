import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says once that the browser keeps nothing, or that what it kept could not be read. */
export function StorageNotice() {
  const { t } = useTranslation('app');
  const trouble = useCatalogStore((state) => state.storageTrouble);
  const dismiss = useCatalogStore((state) => state.dismissStorageTrouble);
  return (
    <Notice text={trouble && t(`storage.${trouble}`)} action={t('dismiss')} onAction={dismiss} />
  );
}
