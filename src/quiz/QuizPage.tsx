import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import button from '../ui/button.module.css';
import { lazyView } from '../ui/lazyView.tsx';
import { ProblemPage } from '../ui/ProblemPage.tsx';
import { useArrivalFocus } from '../ui/useArrivalFocus.ts';
import { readMode } from './mode.ts';
import { QuizFront } from './QuizFront.tsx';
import styles from './QuizPage.module.css';

/** It comes with the items and the memory. */
const LiveSession = lazyView(() => import('./LiveSession.tsx'));

/** The quiz: its front page, or the session that the address asks for. */
export default function QuizPage({ parts }: { readonly parts: readonly string[] }) {
  const { t } = useTranslation('quiz');
  const catalog = useCatalogStore((state) => state.catalog);
  const mode = readMode(parts, (id) => catalog.byId(id) !== undefined);
  const page = useRef<HTMLDivElement>(null);
  useArrivalFocus(page, parts.join('/'));
  if (mode === 'unknown') {
    return (
      <ProblemPage title={t('unknown.title')} text={t('unknown.text')}>
        <Link href="/quiz" className={button.strong}>
          {t('unknown.way')}
        </Link>
      </ProblemPage>
    );
  }
  return (
    <div ref={page} tabIndex={-1} className={styles.page}>
      {mode === undefined ? <QuizFront /> : <LiveSession mode={mode} />}
    </div>
  );
}
