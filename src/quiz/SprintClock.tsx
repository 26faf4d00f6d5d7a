import { useTranslation } from 'react-i18next';
import { numberFormat } from '../i18n/numberFormat.ts';
import styles from './SprintClock.module.css';
import { type Session, sprintLength } from './session.ts';

/** How much of the two minutes is left. It is read when asked for, not every second. */
export function SprintClock({ session, now }: { readonly session: Session; readonly now: number }) {
  const { t, i18n } = useTranslation('quiz');
  const left = Math.max(0, Math.ceil((session.startedAt + sprintLength - now) / 1000));
  const minutes = numberFormat(i18n.language).format(Math.floor(left / 60));
  const seconds = numberFormat(i18n.language, 'two-digit').format(left % 60);
  return (
    <p role="timer" aria-label={t('timeLeft')} className={styles.clock} data-short={left <= 10}>
      {minutes}:{seconds}
    </p>
  );
}
