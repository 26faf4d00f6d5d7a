import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../ui/button.module.css';
import styles from './CopyByHand.module.css';

/** Where the browser does not let us copy, the reader can. */
export function CopyByHand({ text, onClose }: { readonly text: string; onClose(): void }) {
  const { t } = useTranslation('entry');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={t('copy.failed')}>
      <form method="dialog" className={styles.byHand}>
        <p>{t('copy.failed')}</p>
        <textarea
          className={styles.text}
          readOnly
          rows={8}
          value={text}
          aria-label={t('copy.text')}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="submit" className={button.strong}>
          {t('copy.close')}
        </button>
      </form>
    </dialog>
  );
}
