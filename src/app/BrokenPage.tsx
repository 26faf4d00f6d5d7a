import { useTranslation } from 'react-i18next';
import { siteHref } from '../content/sitePath.ts';
import button from '../ui/button.module.css';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import styles from './BrokenPage.module.css';

/** The page in place of one that could not be drawn. Its links load anew: whatever is broken does not come along. */
export function BrokenPage({ detail }: { readonly detail: string }) {
  const { t, i18n } = useTranslation('app');
  return (
    <ProblemPage title={t('broken.title')} text={t('broken.text')}>
      <button type="button" className={button.strong} onClick={() => window.location.reload()}>
        {t('broken.reload')}
      </button>
      <a href={siteHref(`/${i18n.language}`)} className={button.button}>
        {t('broken.home')}
      </a>
      <details className={styles.detail}>
        <summary>{t('broken.detail')}</summary>
        <code dir="ltr">{detail}</code>
      </details>
    </ProblemPage>
  );
}
