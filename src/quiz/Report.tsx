import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CopyByHand } from '../entry/CopyByHand.tsx';
import { useCopy } from '../entry/useCopy.ts';
import { numberFormat } from '../i18n/numberFormat.ts';
import { itemOf } from '../scenarios/itemBank.ts';
import button from '../ui/button.module.css';
import { dailyResultText } from './dailyResult.ts';
import { explainsAtOnce, type Mode, modeHref } from './mode.ts';
import { useQuizStore } from './QuizProvider.tsx';
import styles from './Report.module.css';
import { ReportLine } from './ReportLine.tsx';
import { markReportEntry } from './reportEntry.ts';
import { SlipButton } from './SlipButton.tsx';
import { isComplete, pointsOf, type Session } from './session.ts';
import { useToday } from './useToday.ts';

interface ReportProps {
  readonly mode: Mode;
  readonly session: Session;
  onAgain(): void;
}

/** How a session went, each question with its explanation, and where to go from here. */
export function Report({ mode, session, onAgain }: ReportProps) {
  const { t, i18n } = useTranslation('quiz');
  const end = useQuizStore((state) => state.stop);
  const heading = useRef<HTMLHeadingElement>(null);
  const today = useToday();
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!session.ended) end(mode);
  }, [session.ended, end, mode]);
  // Whenever it is drawn: in another language it is another entry.
  useEffect(() => markReportEntry(session.id));
  const points = formatted(pointsOf(session), i18n.language);
  const last = session.given.at(-1);
  const isTodays = mode.kind === 'daily' && session.day === today;
  return (
    <section className={styles.report}>
      <h2 ref={heading} tabIndex={-1} className={styles.score}>
        {t('report.score', { points, count: session.given.length })}
      </h2>
      {!explainsAtOnce(mode) && last && isComplete(session) && (
        <div>
          <SlipButton mode={mode} given={last} />
        </div>
      )}
      {session.given.length === 0 && (
        <p>{t(session.asked.length === 0 ? 'report.none' : 'report.nothing')}</p>
      )}
      {mode.kind === 'daily' && <DailyResult session={session} />}
      <ol className={styles.lines}>
        {session.given.map((given) => {
          const item = itemOf(given.item);
          return item ? (
            <ReportLine key={given.answer} mode={mode} item={item} given={given} />
          ) : (
            <li key={given.answer}>{t('report.gone')}</li>
          );
        })}
      </ol>
      <div className={styles.ways}>
        {!isTodays && (
          <button type="button" className={button.strong} onClick={onAgain}>
            {t('report.again')}
          </button>
        )}
        <Link href="/quiz" className={button.button}>
          {t('report.front')}
        </Link>
        <Link href="/progress" className={button.button}>
          {t('progress')}
        </Link>
        {mode.kind === 'pair' && (
          <Link href={`/compare/${mode.codes.join('-vs-')}`} className={button.button}>
            {t('report.compare')}
          </Link>
        )}
        {mode.kind === 'daily' && (
          <Link href={modeHref({ kind: 'practice' })} className={button.button}>
            {t('modes.practice.name')}
          </Link>
        )}
      </div>
    </section>
  );
}

/** The result of the daily five, to be copied and sent to someone. */
function DailyResult({ session }: { readonly session: Session }) {
  const { t, i18n } = useTranslation('quiz');
  const { outcome, copy, forget } = useCopy<'result'>();
  const text = dailyResultText(session, (points) => formatted(points, i18n.language));
  return (
    <div className={styles.daily}>
      <pre className={styles.text}>{text}</pre>
      <button type="button" className={button.button} onClick={() => copy(text, 'result')}>
        {t('report.copy')}
      </button>
      <p role="status">{outcome.kind === 'copied' && t('report.copied')}</p>
      {outcome.kind === 'failed' && <CopyByHand text={outcome.text} onClose={forget} />}
    </div>
  );
}

function formatted(points: number, languageTag: string): string {
  return numberFormat(languageTag).format(points);
}
