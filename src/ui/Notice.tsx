import button from './button.module.css';
import styles from './Notice.module.css';

interface NoticeProps {
  /** Without a text there is nothing to tell; a screen reader hears it when it comes. */
  readonly text: string | undefined;
  readonly action: string;
  readonly onAction: () => void;
}

/** A line above the page that tells something about the whole app, with one thing to do about it. */
export function Notice({ text, action, onAction }: NoticeProps) {
  return (
    <div role="status">
      {text !== undefined && (
        <div className={styles.notice}>
          <p>{text}</p>
          <button type="button" className={button.button} onClick={onAction}>
            {action}
          </button>
        </div>
      )}
    </div>
  );
}
