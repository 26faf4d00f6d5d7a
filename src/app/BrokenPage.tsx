import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetLost } from '../content/lost.ts';
import { siteHref } from '../content/sitePath.ts';
import { forgetLostWords } from '../i18n/i18n.ts';
import button from '../ui/button.module.css';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import styles from './BrokenPage.module.css';
import { Loading } from './Loading.tsx';
import { reloadIfReplaced } from './replaced.ts';

/**
 * The page in place of one that could not be drawn. Where the reason is that the site has been replaced by a newer
 * version, it loads that one. Its links load anew: whatever is broken does not come along. Who goes on without that finds
 * asked for again what did not come.
 */
export function BrokenPage({ detail }: { readonly detail: string }) {
  const { t, i18n } = useTranslation('app');
  const [reason, setReason] = useState<'unknown' | 'replaced' | 'broken'>('unknown');
  useEffect(() => {
    forgetLostWords(i18n);
    forgetLost();
    reloadIfReplaced(i18n.language).then((reloads) => setReason(reloads ? 'replaced' : 'broken'));
  }, [i18n]);

  switch (reason) {
    case 'unknown':
      return <Loading />;
    case 'replaced':
      return <ProblemPage title={t('update.title')} text={t('update.loading')} />;
    case 'broken':
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
}
