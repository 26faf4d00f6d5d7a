import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clock } from './clock.ts';
import type { Span } from './timeline.ts';
import { useMovingPart } from './useMovingPart.ts';
import styles from './Wire.module.css';

/** The line that a message draws between two actors, and the point at its head. For the eye only. */
export function Wire({
  towards,
  span,
  clock,
}: {
  /** The side of the page that the message runs to. */
  readonly towards: 'start' | 'end';
  readonly span: Span;
  readonly clock: Clock;
}) {
  const { i18n } = useTranslation();
  const line = useRef<HTMLSpanElement>(null);
  const head = useRef<HTMLSpanElement>(null);
  const runsRight = (towards === 'end') === (i18n.dir() === 'ltr');
  useMovingPart(line, clock, span, {
    property: 'transform',
    before: 'scaleX(0)',
    after: 'scaleX(1)',
  });
  useMovingPart(head, clock, span, {
    property: 'transform',
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
