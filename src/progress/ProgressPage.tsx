import { Suspense, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { MemoryProvider } from '../memory/MemoryProvider.tsx';
import { openMemory } from '../memory/openMemory.ts';
import button from '../ui/button.module.css';
import { LaterPart } from '../ui/LaterPart.tsx';
import { lazyView } from '../ui/lazyView.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { usePageHead } from '../ui/usePageHead.ts';
import { DayByDay } from './DayByDay.tsx';
import { Figures } from './Figures.tsx';
import { MasteryBoard } from './MasteryBoard.tsx';
import { MixedUp } from './MixedUp.tsx';
import { Notices } from './Notices.tsx';
import styles from './ProgressPage.module.css';
import type { Progress } from './progress.ts';
import { useProgress } from './useProgress.ts';

/** Stands at the end of the page, and is fetched beside it. */
const YourData = lazyView(() => import('./YourData.tsx'));

/** What the reader knows, mixes up and has due, worked out from their answers; and what they can do with these. */
export default function ProgressPage() {
  return (
    <MemoryProvider store={openMemory()}>
      <Page />
    </MemoryProvider>
  );
}

function Page() {
  const { t } = useTranslation('progress');
  const progress = useProgress();
  usePageHead(t('title'), t('description'));
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      <Notices />
      {progress ? <Report progress={progress} /> : <p role="status">{t('loading')}</p>}
    </div>
  );
}

function Report({ progress }: { readonly progress: Progress }) {
  // What stands below the board is drawn a moment later, so that what is seen first is there at once.
  const belowToo = useDeferredValue(true, false);
  const isEmpty = progress.answers === 0;
  return (
    <>
      {isEmpty ? <NothingYet /> : <Figures progress={progress} />}
      {!isEmpty && <MasteryBoard recalls={progress.recalls} />}
      {belowToo && (
        <LaterPart>
          {!isEmpty && <MixedUp progress={progress} />}
          {!isEmpty && <DayByDay progress={progress} />}
          <Suspense>
            <YourData />
          </Suspense>
        </LaterPart>
      )}
    </>
  );
}

/** Nobody has answered anything yet. */
function NothingYet() {
  const { t } = useTranslation('progress');
  return (
    <section aria-labelledby="nothing" className={styles.nothing}>
      <h2 id="nothing">{t('nothing.title')}</h2>
      <p>{t('nothing.text')}</p>
      <p>
        <Link href="/quiz/practice" className={button.strong}>
          {t('nothing.start')}
        </Link>
      </p>
      <p className={styles.elsewhere}>{t('nothing.elsewhere')}</p>
    </section>
  );
}
