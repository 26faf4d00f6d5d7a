import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { dueCodes, recalls } from '../memory/schedule.ts';
import { useSummaryAt } from '../memory/useSummaryAt.ts';
import { themes } from '../scenarios/item.ts';
import button from '../ui/button.module.css';
import { usePageHead } from '../ui/usePageHead.ts';
import { type Mode, modeHref, plainModes } from './mode.ts';
import styles from './QuizFront.module.css';
import { useQuizStore } from './QuizProvider.tsx';
import { isOfToday, isOver, type Session } from './session.ts';
import { useToday } from './useToday.ts';

/** The kinds of sessions to choose from, what is due, and what is still under way. */
export function QuizFront() {
  const { t } = useTranslation('quiz');
  usePageHead(t('title'), t('description'));
  const [opened] = useState(Date.now);
  const { summary, now } = useSummaryAt(opened);
  const due = useMemo(() => dueCodes(recalls(summary.cards, now), now).length, [summary, now]);
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <ul className={styles.modes}>
        {plainModes.map((kind) => (
          <ModeCard key={kind} mode={{ kind }}>
            {kind === 'practice' && due > 0 ? t('due', { count: due }) : t(`modes.${kind}.about`)}
          </ModeCard>
        ))}
      </ul>
      <section aria-labelledby="themes" className={styles.themes}>
        <h2 id="themes">{t('themes.heading')}</h2>
        <ul className={styles.list}>
          {themes.map((theme) => (
            <li key={theme}>
              <Link href={modeHref({ kind: 'theme', theme })} className={button.button}>
                {t(`themes.${theme}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <Link href="/progress" className={button.button}>
          {t('progress')}
        </Link>
      </p>
    </>
  );
}

function ModeCard({
  mode,
  children,
}: {
  readonly mode: Extract<Mode, { kind: (typeof plainModes)[number] }>;
  readonly children: string;
}) {
  const { t } = useTranslation('quiz');
  const session = useQuizStore((state) => state.sessions[modeHref(mode)]);
  const today = useToday();
  return (
    <li>
      <Link href={modeHref(mode)} className={styles.mode}>
        <span className={styles.name}>{t(`modes.${mode.kind}.name`)}</span>{' '}
        <span className={styles.about}>{children}</span>{' '}
        {session && isUnderWay(session, mode, today) && (
          <span className={styles.going}>
            {t('underWay', { done: session.given.length, count: session.asked.length })}
          </span>
        )}
      </Link>
    </li>
  );
}

/** Something was answered, and something is left. */
function isUnderWay(session: Session, mode: Mode, today: string): boolean {
  const goesOn = isOfToday(session, mode, today) && !isOver(session, mode, Date.now());
  return goesOn && session.given.length > 0;
}
