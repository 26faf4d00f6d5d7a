import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { hasReplaced } from './replaced.ts';

/** Says once that the page was loaded anew, since there was a new version. */
export function ReplacedNotice() {
  const { t } = useTranslation('app');
  const [isNews, setNews] = useState(false);
  useEffect(() => {
    if (hasReplaced()) setNews(true);
  }, []);
  return (
    <Notice
      text={isNews ? t('update.loaded') : undefined}
      action={t('dismiss')}
      onAction={() => setNews(false)}
    />
  );
}
