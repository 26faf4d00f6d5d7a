import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import button from '../ui/button.module.css';
import styles from './KeysDialog.module.css';

/** The keys and what they do, and the switch that turns single keys off. */
export default function KeysDialog({ onClose }: { onClose(): void }) {
  const { t, i18n } = useTranslation('app');
  const dialog = useRef<HTMLDialogElement>(null);
  const shortcuts = useCatalogStore((state) => state.preferences.shortcuts);
  const setPreferences = useCatalogStore((state) => state.setPreferences);
  useEffect(() => dialog.current?.showModal(), []);
  const [forth, back] = i18n.dir() === 'ltr' ? ['→', '←'] : ['←', '→'];
  const keys = [
    [t('keys.space'), t('keys.playPause')],
    [forth, t('keys.stepForward')],
    [back, t('keys.stepBack')],
    ['R', t('keys.restart')],
    ['S', t('keys.speed')],
    ['X', t('keys.swap')],
    ['1–5', t('keys.choose')],
    ['Enter', t('keys.goOn')],
    ['U', t('keys.undo')],
    ['⌫', t('keys.questionBack')],
    ['/', t('keys.search')],
    ['?', t('keys.help')],
  ] as const;
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="keys-title">
      <form method="dialog" className={styles.form}>
        <h2 id="keys-title">{t('keys.open')}</h2>
        <dl className={styles.keys}>
          {keys.map(([key, action]) => (
            <div key={key} className={styles.row}>
              <dt>
                <kbd className={styles.key}>{key}</kbd>
              </dt>
              <dd className={styles.action}>{action}</dd>
            </div>
          ))}
        </dl>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={shortcuts}
            onChange={(event) => setPreferences({ shortcuts: event.target.checked })}
          />
          {t('keys.enabled')}
        </label>
        <button type="submit" className={button.strong}>
          {t('keys.close')}
        </button>
      </form>
    </dialog>
  );
}
