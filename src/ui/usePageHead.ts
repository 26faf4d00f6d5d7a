import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Gives the document the title and the description of the page that is shown. */
export function usePageHead(page: string, description?: string): void {
  const { t } = useTranslation('app');
  const title = t('documentTitle', { page });
  useEffect(() => {
    document.title = title;
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', description ?? title);
  }, [title, description]);
}
