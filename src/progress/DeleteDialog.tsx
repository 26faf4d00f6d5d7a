import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMemoryStore } from '../memory/MemoryProvider.tsx';
import button from '../ui/button.module.css';
import styles from './DeleteDialog.module.css';
import type { DataOutcome } from './dataOutcome.ts';
import { OutcomeText } from './OutcomeText.tsx';

interface DeleteDialogProps {
  /** Of the export that is offered here: the page behind cannot be heard now. */
  readonly outcome: DataOutcome;
  onExport(): void;
  onConfirm(): void;
  onClose(): void;
}

/** Asks before everything is deleted, and offers a last export. */
export function DeleteDialog({ outcome, onExport, onConfirm, onClose }: DeleteDialogProps) {
  const { t } = useTranslation('progress');
  const count = useMemoryStore(({ known }) => known.recordCount + known.unreadable);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  function confirm(): void {
    // Closed first: so the focus has somewhere to go back to, whatever comes of it.
    dialog.current?.close();
    onConfirm();
  }
  const isOfExport = outcome.kind === 'exported' || outcome.kind === 'save-failed';
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="deleting"
      aria-describedby="deleting-text"
    >
      <div className={styles.content}>
        <h2 id="deleting">{t('deleting.title')}</h2>
        <p id="deleting-text">{t('deleting.text', { count })}</p>
        <div className={styles.buttons}>
          <button type="button" className={button.button} onClick={onExport}>
            <Download size={18} aria-hidden /> {t('deleting.export')}
          </button>
          <p role="status" className={styles.outcome}>
            {isOfExport && <OutcomeText outcome={outcome} />}
          </p>
          <button type="button" className={button.strong} onClick={() => dialog.current?.close()}>
            {t('deleting.keep')}
          </button>
          <button
            type="button"
            className={`${button.button} ${styles.delete}`}
            data-class="5xx"
            onClick={confirm}
          >
            {t('deleting.confirm')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
