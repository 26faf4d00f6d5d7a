import type { ReactNode } from 'react';
import styles from './ProblemPage.module.css';
import { usePageHead } from './usePageHead.ts';

/** A page that says what is wrong, and below it what works. */
export function ProblemPage({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  usePageHead(title);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p>{text}</p>
      {children && <div className={styles.ways}>{children}</div>}
    </div>
  );
}
