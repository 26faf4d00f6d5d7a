import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLabel } from '../catalog/CatalogProvider.tsx';
import type { CodeProblem } from '../catalog/readCode.ts';
import button from '../ui/button.module.css';
import styles from './ReceivedAdvice.module.css';
import { type Role, receivedHref } from './role.ts';

/** What was typed is no code that we know: why, and what a client takes it for. */
export function ReceivedProblem({
  problem,
  role,
}: {
  readonly problem: CodeProblem;
  readonly role: Role;
}) {
  const { t } = useTranslation(['decide', 'problems']);
  const label = useLabel();
  switch (problem.kind) {
    case 'unregistered':
      return (
        <div role="status" className={styles.advice}>
          <h2>{t('problems:unregistered.title', problem)}</h2>
          <p>{t('problems:unregistered.text', problem)}</p>
          {problem.nearest && (
            <p>
              <Link href={receivedHref(problem.nearest.id, role)} className={button.strong}>
                {t('received.instead', { code: label(problem.nearest) })}
              </Link>
            </p>
          )}
        </div>
      );
    case 'out-of-range':
      return (
        <div role="status" className={styles.advice}>
          <h2>{t('problems:outOfRange.title', problem)}</h2>
          <p>{t('problems:outOfRange.text')}</p>
        </div>
      );
    case 'not-a-number':
      return (
        <div role="status" className={styles.advice}>
          <h2>{t('problems:notANumber.title', problem)}</h2>
          <p>{t('problems:notANumber.text')}</p>
        </div>
      );
  }
}
