import type { CSSProperties } from 'react';
import styles from './Disc.module.css';

/** A disc that is full as far as a share (0 to 1) goes, clockwise. It only repeats what stands beside it. */
export function Disc({ share }: { readonly share: number }) {
  const style = { '--share': `${Math.round(share * 100)}%` } as CSSProperties;
  return <span className={styles.disc} style={style} aria-hidden />;
}
