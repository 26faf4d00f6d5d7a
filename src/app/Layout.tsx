import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
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

/**
 * What stands around every page. When another page comes, the focus goes to its content; and so it does where a link has
 * gone that led to another code or comparison, and the focus with it.
 */
export function Layout({ pageName, missingLanguage, children }: LayoutProps) {
  const { t } = useTranslation('app');
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const shown = useRef({ pageName, path });
  useTheme();
  useEffect(() => {
    const before = shown.current;
    shown.current = { pageName, path };
    const isLost = before.path !== path && document.activeElement === document.body;
    if (before.pageName !== pageName || isLost) main.current?.focus({ preventScroll: true });
  }, [pageName, path]);

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
