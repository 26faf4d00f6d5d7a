import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { useSiteWorker } from './useSiteWorker.ts';

/** Offers a new version of the app when it has come, but never in the middle of a quiz. */
export function UpdateNotice({ pageName }: { readonly pageName: string }) {
  const { t, i18n } = useTranslation('app');
  const takeOver = useSiteWorker(i18n.language);
  return (
    <Notice
      text={takeOver && pageName !== 'quiz' ? t('update.text') : undefined}
      action={t('update.takeOver')}
      onAction={() => takeOver?.()}
    />
  );
}
