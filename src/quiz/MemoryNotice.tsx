import { useTranslation } from 'react-i18next';
import { useMemoryStore } from '../memory/MemoryProvider.tsx';
import styles from './MemoryNotice.module.css';

/** Says where answers cannot be remembered, or no more of them; nothing where all is well. */
export function MemoryNotice() {
  const { t } = useTranslation('quiz');
  const keeps = useMemoryStore((state) => state.keeps);
  const full = useMemoryStore((state) => state.full);
  const unreadable = useMemoryStore((state) => state.known.unreadable);
  return (
    <div role="status" className={styles.region}>
      {!keeps && <p className={styles.notice}>{t('memory.notKept')}</p>}
      {full && <p className={styles.notice}>{t('memory.full')}</p>}
      {unreadable > 0 && (
        <p className={styles.notice}>{t('memory.unreadable', { count: unreadable })}</p>
      )}
    </div>
  );
}
