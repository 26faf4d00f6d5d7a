import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Header } from './Header.tsx';
import { LanguageNotice } from './LanguageNotice.tsx';
import styles from './Layout.module.css';
import { ReplacedNotice } from './ReplacedNotice.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';
import type { MissingLanguage } from './useLanguage.ts';
import { useTheme } from './useTheme.ts';

interface LayoutProps {
  readonly pageName: string;
  readonly missingLanguage: MissingLanguage;
  readonly children: ReactNode;
}

/** What stands around every page. When another page comes, the focus goes to its content. */
export function Layout({ pageName, missingLanguage, children }: LayoutProps) {
  const { t } = useTranslation('app');
  const main = useRef<HTMLElement>(null);
  const shownPage = useRef(pageName);
  useTheme();
  useEffect(() => {
    if (shownPage.current === pageName) return;
    shownPage.current = pageName;
    main.current?.focus({ preventScroll: true });
  }, [pageName]);

  return (
    <div className={styles.page}>
      <a href="#content" className={styles.skip}>
        {t('skipToContent')}
      </a>
      <Header pageName={pageName} />
      <div className={styles.notices}>
        <StorageNotice />
        <LanguageNotice {...missingLanguage} />
        <ReplacedNotice />
        <UpdateNotice pageName={pageName} />
      </div>
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t('sources')}</p>
        <Link href="/about" aria-current={pageName === 'about' ? 'page' : undefined}>
          {t('about')}
        </Link>
      </footer>
    </div>
  );
}
