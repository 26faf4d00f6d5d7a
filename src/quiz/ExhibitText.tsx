import type { Exhibit } from '../scenarios/item.ts';
import styles from './ExhibitText.module.css';

/** What is shown as it stands on the wire, in a log or in a file: always left to right, never translated. */
export function ExhibitText({ exhibit }: { readonly exhibit: Exhibit }) {
  return (
    <pre className={styles.exhibit} dir="ltr" translate="no">
      <code>{exhibit.text}</code>
    </pre>
  );
}
