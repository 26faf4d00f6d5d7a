import { useTranslation } from 'react-i18next';
import { useMemoryStore } from '../memory/MemoryProvider.tsx';
import styles from './Notices.module.css';

/** What is wrong with the storage, if anything: nothing is kept, there is no room, or a part cannot be read. */
export function Notices() {
  const { t } = useTranslation('progress');
  const keeps = useMemoryStore((state) => state.keeps);
  const full = useMemoryStore((state) => state.full);
  const unreadable = useMemoryStore((state) => state.known.unreadable);
  return (
    <div role="status" className={styles.notices}>
      {!keeps && <p>{t('notices.notKept')}</p>}
      {full && <p>{t('notices.full')}</p>}
      {unreadable > 0 && <p>{t('notices.unreadable', { count: unreadable })}</p>}
    </div>
  );
}
