import { useRef } from 'react';
import type { Clock } from './clock.ts';
import type { Span } from './timeline.ts';
import { useMovingPart } from './useMovingPart.ts';
import styles from './Wire.module.css';

/** The line that a message draws between two actors, and the point at its head. For the eye only. */
export function Wire({
  runsRight,
  span,
  clock,
}: {
  /** Which way the message runs on the screen. */
  readonly runsRight: boolean;
  readonly span: Span;
  readonly clock: Clock;
}) {
  const line = useRef<HTMLSpanElement>(null);
  const head = useRef<HTMLSpanElement>(null);
  useMovingPart(line, clock, span, {
    before: 'scaleX(0)',
    after: 'scaleX(1)',
  });
  useMovingPart(head, clock, span, {
    before: `translateX(${runsRight ? '-100%' : '100%'})`,
    after: 'translateX(0)',
  });
  return (
    <span className={styles.wire} aria-hidden data-runs={runsRight ? 'right' : 'left'}>
      <span ref={line} className={styles.line} />
      <span ref={head} className={styles.head} />
    </span>
  );
}
