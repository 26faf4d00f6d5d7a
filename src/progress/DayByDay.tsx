import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answerBars, dueBars, totalOf } from './chartData.ts';
import styles from './DayByDay.module.css';
import { DayChart } from './DayChart.tsx';
import type { Progress } from './progress.ts';
import { useFormats } from './useFormats.ts';

/** What comes back over the next days, and what was answered over the last. */
export function DayByDay({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  return (
    <section aria-labelledby="days" className={styles.section}>
      <h2 id="days">{t('days.heading')}</h2>
      <div className={styles.charts}>
        <DueChart progress={progress} />
        <AnswersChart progress={progress} />
      </div>
    </section>
  );
}

function DueChart({ progress: { dueDays, today } }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const { number } = useFormats();
  const bars = useMemo(() => dueBars(dueDays, today), [dueDays, today]);
  const { whole } = totalOf(bars);
  return (
    <DayChart
      title={t('days.dueTitle')}
      summary={
        whole > 0 ? t('days.due', { count: whole, today: dueDays[0] ?? 0 }) : t('days.dueNone')
      }
      bars={bars}
      columns={[{ heading: t('days.codes'), textOf: (bar) => number(bar.whole) }]}
    />
  );
}

function AnswersChart({ progress: { pastDays } }: { readonly progress: Progress }) {
  const { t } = useTranslation('progress');
  const { number, percent } = useFormats();
  const bars = useMemo(() => answerBars(pastDays), [pastDays]);
  const { whole, part } = totalOf(bars);
  return (
    <DayChart
      title={t('days.answersTitle')}
      summary={
        whole > 0
          ? t('days.answers', { count: whole, percent: percent(part / whole) })
          : t('days.answersNone')
      }
      bars={bars}
      legend={{ part: t('days.right'), rest: t('days.notRight') }}
      columns={[
        { heading: t('days.answered'), textOf: (bar) => number(bar.whole) },
        { heading: t('days.accuracy'), textOf: (bar) => percent(bar.part / bar.whole) },
      ]}
    />
  );
}
