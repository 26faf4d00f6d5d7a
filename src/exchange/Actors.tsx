import { useTranslation } from 'react-i18next';
import styles from './Actors.module.css';
import type { Actor } from './script.ts';

/** The heads of a lane's columns. The steps name their actors themselves, so these are for the eye only. */
export function Actors({ actors }: { readonly actors: readonly Actor[] }) {
  const { t } = useTranslation('exchange');
  return actors.map((actor) => (
    <span key={actor} className={styles.actor}>
      {t(`actors.${actor}`)}
    </span>
  ));
}
