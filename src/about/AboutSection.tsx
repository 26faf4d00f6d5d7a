import type { ReactNode } from 'react';
import styles from './AboutSection.module.css';

/** A part of the page: its heading, and beside it, where there is room, what it says. */
export function AboutSection({
  id,
  heading,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{heading}</h2>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
