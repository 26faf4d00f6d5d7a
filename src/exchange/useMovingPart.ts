import { type RefObject, useLayoutEffect } from 'react';
import type { Clock } from './clock.ts';
import type { Span } from './timeline.ts';

/** How a part is moved before and after its span: a `transform`, which needs no layout. */
export interface Motion {
  readonly before: string;
  readonly after: string;
  /**
   * Does it come into sight when its span begins? All at once: a text that fades in is too pale to be read meanwhile
   * (WCAG 2.2, 1.4.3), and whoever halts the clock there is left with it.
   */
  readonly comesIntoSight?: boolean;
  /** Does it tell the time, so that it moves as fast at every moment? */
  readonly steady?: boolean;
}

/**
 * Puts an element under the clock: until the span begins it looks as in `before`, from its end on as in `after`.
 * The animation covers the whole exchange and has its own moment in its keyframes, so that the clock can seek it.
 */
export function useMovingPart(
  element: RefObject<Element | null>,
  clock: Clock,
  { start, end }: Span,
  { before, after, comesIntoSight = false, steady = false }: Motion,
): void {
  useLayoutEffect(() => {
    if (!element.current) return;
    const frame = (transform: string, at: number, opacity: '0' | '1' = '1') => ({
      transform,
      ...(comesIntoSight && { opacity }),
      offset: at / clock.duration,
      easing: at === start && !steady ? 'ease-in-out' : 'linear',
    });
    const keyframes = [
      frame(before, 0, '0'),
      frame(before, start, '0'),
      frame(before, start),
      frame(after, end),
      frame(after, clock.duration),
    ];
    return clock.drive(
      element.current.animate(keyframes, { duration: clock.duration, fill: 'both' }),
    );
  }, [element, clock, start, end, before, after, comesIntoSight, steady]);
}
