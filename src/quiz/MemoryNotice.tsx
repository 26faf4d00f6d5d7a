import { useTranslation } from 'react-i18next';
import type { MemoryHealth } from './front.ts';
import styles from './MemoryNotice.module.css';

/** Says where answers cannot be remembered, or no more of them; nothing where all is well, or not known yet. */
export function MemoryNotice({ health }: { readonly health: MemoryHealth | undefined }) {
  const { t } = useTranslation('quiz');
  return (
    <div role="status" className={styles.region}>
      {health && !health.keeps && <p className={styles.notice}>{t('memory.notKept')}</p>}
      {health?.full && <p className={styles.notice}>{t('memory.full')}</p>}
      {health && health.unreadable > 0 && (
        <p className={styles.notice}>{t('memory.unreadable', { count: health.unreadable })}</p>
      )}
    </div>
  );
}
