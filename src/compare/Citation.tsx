import { citation, type Source, sourceUrl } from '../catalog/source.ts';
import styles from './Citation.module.css';

/** Where a fact is stated, as a link. */
export function Citation({ source }: { readonly source: Source }) {
  return (
    <a className={styles.citation} href={sourceUrl(source)} lang="en">
      {citation(source)}
    </a>
  );
}
