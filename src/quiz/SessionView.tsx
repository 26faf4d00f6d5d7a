import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { useMemoryStore } from '../memory/MemoryProvider.tsx';
import { itemOf } from '../scenarios/itemBank.ts';
import button from '../ui/button.module.css';
import { usePageHead } from '../ui/usePageHead.ts';
import { endsWithQuestions, type Mode, modeHref } from './mode.ts';
import { QuestionView } from './QuestionView.tsx';
import { useQuizStore } from './QuizProvider.tsx';
import { Report } from './Report.tsx';
import { isReportEntry } from './reportEntry.ts';
import styles from './SessionView.module.css';
import { SprintClock } from './SprintClock.tsx';
import { isOfToday, isOver, questionOf, type Session } from './session.ts';
import { useNextWords } from './useNextWords.ts';
import { useSessionOnPage } from './useSessionOnPage.ts';
import { useTick } from './useTick.ts';
import { useToday } from './useToday.ts';

/** A session of one kind: it goes on where it was, or begins. */
export function SessionView({ mode }: { readonly mode: Mode }) {
  const { t } = useTranslation('quiz');
  const name = useModeName(mode);
  usePageHead(name, t('description'));
  const ready = useMemoryStore((state) => state.status === 'ready');
  const kept = useQuizStore((state) => state.sessions[modeHref(mode)]);
  const begin = useQuizStore((state) => state.begin);
  const today = useToday();
  // What was found here; a session during which midnight comes goes on to its end.
  const [outdated] = useState(() =>
    kept && !goesOn(kept, mode, today, Date.now()) ? kept.id : undefined,
  );
  const { session, again } = useSessionOnPage(mode, kept?.id === outdated ? undefined : kept);
  // What is due can only be known once the log has been read.
  useEffect(() => {
    if (ready && !session) begin(mode);
  }, [ready, session, begin, mode]);
  return (
    <>
      <h1 className={styles.title}>{name}</h1>
      {/* Only the question waits for its words: were the whole page to, the focus would be lost. */}
      <Suspense>{session && <Content mode={mode} session={session} onAgain={again} />}</Suspense>
    </>
  );
}

/** Is a session that was found here gone on with, or its report shown? Else the reader has come for a new one. */
function goesOn(session: Session, mode: Mode, today: string, now: number): boolean {
  if (!isOfToday(session, mode, today)) return false;
  // Its time ran out before anything was answered: there is nothing to report.
  if (!session.ended && session.given.length === 0 && isOver(session, mode, now)) return false;
  return !session.ended || mode.kind === 'daily' || isReportEntry(session.id);
}

interface ContentProps {
  readonly mode: Mode;
  readonly session: Session;
  onAgain(): void;
}

function Content({ mode, session, onAgain }: ContentProps) {
  const now = useTick(mode.kind === 'sprint' && !session.ended ? session.id : undefined);
  const [first] = useState(session);
  useNextWords(session);
  const asked = isOver(session, mode, now) ? undefined : questionOf(session);
  const item = asked && itemOf(asked.item);
  if (!item) return <Report mode={mode} session={session} onAgain={onAgain} />;
  return (
    <>
      <Bar mode={mode} session={session} now={now} />
      <QuestionView
        key={`${session.given.length - (session.explaining ? 1 : 0)} ${item.id}`}
        mode={mode}
        session={session}
        asked={asked}
        item={item}
        takesFocus={session !== first}
      />
    </>
  );
}

/** How far the session is, and the way out of it. */
function Bar({
  mode,
  session,
  now,
}: {
  readonly mode: Mode;
  readonly session: Session;
  readonly now: number;
}) {
  const { t } = useTranslation('quiz');
  const stop = useQuizStore((state) => state.stop);
  const number = session.given.length + (session.explaining ? 0 : 1);
  return (
    <div className={styles.bar}>
      <p>
        {endsWithQuestions(mode)
          ? t('numberOf', { number, count: session.asked.length })
          : t('number', { number })}
      </p>
      {mode.kind === 'sprint' && <SprintClock session={session} now={now} />}
      {session.given.length > 0 ? (
        <button type="button" className={button.button} onClick={() => stop(mode)}>
          {t('stop')}
        </button>
      ) : (
        <Link href="/quiz" className={button.button}>
          {t('leave')}
        </Link>
      )}
    </div>
  );
}

/** What a session of this kind is called. */
function useModeName(mode: Mode): string {
  const { t } = useTranslation('quiz');
  const label = useLabel();
  const catalog = useCatalogStore((state) => state.catalog);
  switch (mode.kind) {
    case 'theme':
      return t(`themes.${mode.theme}`);
    case 'pair': {
      const [left, right] = mode.codes.map((id) => {
        const code = catalog.byId(id);
        return code ? label(code) : id;
      });
      return t('modes.pair.name', { left, right });
    }
    case 'practice':
    case 'sprint':
    case 'daily':
    case 'exam':
      return t(`modes.${mode.kind}.name`);
  }
}
