import { customProperties } from '../ui/customProperties.ts';
import styles from './Disc.module.css';

/** A disc that is full as far as a share (0 to 1) goes, clockwise. It only repeats what stands beside it. */
export function Disc({ share }: { readonly share: number }) {
  const style = customProperties({ share: `${Math.round(share * 100)}%` });
  return <span className={styles.disc} style={style} aria-hidden />;
}
