import { Download, Layers, Trash2, Upload } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMemoryStore } from '../memory/MemoryProvider.tsx';
import button from '../ui/button.module.css';
import { DeleteDialog } from './DeleteDialog.tsx';
import { OutcomeText } from './OutcomeText.tsx';
import { useDataActions } from './useDataActions.ts';
import styles from './YourData.module.css';

/** Everything as a file, a file brought in, the items for Anki, and everything deleted. */
export default function YourData() {
  const { t } = useTranslation('progress');
  const isEmpty = useMemoryStore(({ known }) => known.recordCount + known.unreadable === 0);
  const { outcome, exportAll, importFile, exportDeck, deleteAll } = useDataActions();
  const [asksToDelete, setAsksToDelete] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  function chooseFile({ target }: ChangeEvent<HTMLInputElement>): void {
    const file = target.files?.[0];
    if (file) void importFile(file);
    // So that the same file can be chosen again.
    target.value = '';
  }

  async function confirmDelete(): Promise<void> {
    // The button that had the focus goes with what is deleted.
    if (await deleteAll()) heading.current?.focus();
  }

  return (
    <section aria-labelledby="data" className={styles.section}>
      <h2 id="data" ref={heading} tabIndex={-1}>
        {t('data.heading')}
      </h2>
      <p className={styles.lead}>{t('data.lead')}</p>
      <div className={styles.buttons}>
        {!isEmpty && (
          <button type="button" className={button.button} onClick={() => void exportAll()}>
            <Download size={18} aria-hidden /> {t('data.export')}
          </button>
        )}
        <label className={`${button.button} ${styles.file}`}>
          <input
            type="file"
            accept=".json,application/json"
            className={styles.input}
            onChange={chooseFile}
          />
          <Upload size={18} aria-hidden /> {t('data.import')}
        </label>
        <button type="button" className={button.button} onClick={() => void exportDeck()}>
          <Layers size={18} aria-hidden /> {t('data.anki')}
        </button>
        {!isEmpty && (
          <button type="button" className={button.button} onClick={() => setAsksToDelete(true)}>
            <Trash2 size={18} aria-hidden /> {t('data.delete')}
          </button>
        )}
      </div>
      <p role="status" className={styles.outcome}>
        <OutcomeText outcome={outcome} />
      </p>
      <details className={styles.help}>
        <summary className={styles.open}>{t('data.deckHelp.summary')}</summary>
        <p>{t('data.deckHelp.steps')}</p>
        <p>{t('data.deckHelp.again')}</p>
      </details>
      {asksToDelete && (
        <DeleteDialog
          outcome={outcome}
          onExport={() => void exportAll()}
          onConfirm={() => void confirmDelete()}
          onClose={() => setAsksToDelete(false)}
        />
      )}
    </section>
  );
}
