import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Streak } from '../memory/statistics.ts';
import button from '../ui/button.module.css';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './Figures.module.css';
import type { Progress } from './progress.ts';
import { readStreakShown, writeStreakShown } from './streakPreference.ts';
import { useFormats } from './useFormats.ts';

/** How many answers, how many days in a row, how much is due. */
export function Figures({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const { answers, streak, dueNow, pastDays } = progress;
  const today = pastDays.at(-1)?.answers ?? 0;
  const [streakShown, setStreakShown] = useState(() => readStreakShown(() => localStorage));
  function showStreak(shown: boolean): void {
    setStreakShown(shown);
    writeStreakShown(() => localStorage, shown);
  }
  return (
    <section aria-labelledby="figures" className={styles.section}>
      <h2 id="figures">
        <VisuallyHidden>{t('figures.heading')}</VisuallyHidden>
      </h2>
      <dl className={styles.figures}>
        <Figure label={t('figures.due')} value={dueNow}>
          <Link href="/quiz/practice" className={button.strong}>
            {t(dueNow > 0 ? 'figures.practise' : 'figures.practiseAnyway')}
          </Link>
        </Figure>
        <Figure label={t('figures.answers')} value={answers}>
          {today > 0 ? t('figures.answersToday', { count: today }) : t('figures.noneToday')}
        </Figure>
        {streakShown && <StreakFigure streak={streak} />}
      </dl>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={streakShown}
          onChange={({ target }) => showStreak(target.checked)}
        />
        {t('figures.showStreak')}
      </label>
    </section>
  );
}

function StreakFigure({ streak }: { readonly streak: Streak }) {
  const { t } = useTranslation('progress');
  const { days, forgiven } = streak;
  return (
    <Figure label={t('figures.streak')} value={days}>
      {days === 0 && `${t('figures.starts')} `}
      {t(forgiven ? 'figures.forgiven' : 'figures.forgives')}
    </Figure>
  );
}

function Figure({
  label,
  value,
  children,
}: {
  readonly label: string;
  readonly value: number;
  readonly children: ReactNode;
}) {
  const { number } = useFormats();
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{number(value)}</dd>
      <dd className={styles.note}>{children}</dd>
    </div>
  );
}
