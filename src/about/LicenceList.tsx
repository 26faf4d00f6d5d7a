import type { Licence } from '../content/licences.ts';
import styles from './LicenceList.module.css';

/** Packages by name, each with its version and its licence; the text of that folds out. It stays in the language of its authors. */
export function LicenceList({ licences }: { readonly licences: readonly Licence[] }) {
  return (
    <ul className={styles.list}>
      {licences.map(({ name, version, identifier, text }) => (
        <li key={`${name}@${version}`} className={styles.item}>
          <details>
            <summary className={styles.summary} dir="ltr" translate="no">
              <span className={styles.name}>{name}</span>{' '}
              <span className={styles.version}>{version}</span>{' '}
              <span className={styles.identifier}>{identifier}</span>
            </summary>
            <pre className={styles.text} lang="en" dir="ltr" translate="no">
              {text}
            </pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
