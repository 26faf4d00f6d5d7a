import { type RefObject, useLayoutEffect } from 'react';
import type { Clock } from './clock.ts';
import type { Span } from './timeline.ts';

/** A property of a moving part before and after its span. Only `transform` and `opacity`: they need no layout. */
export interface Motion {
  readonly property: 'transform' | 'opacity';
  readonly before: string;
  readonly after: string;
}

/**
 * Puts an element under the clock: until the span begins it looks as in `before`, from its end on as in `after`.
 * The animation covers the whole exchange and has its own moment in its keyframes, so that the clock can seek it.
 */
export function useMovingPart(
  element: RefObject<Element | null>,
  clock: Clock,
  { start, end }: Span,
  { property, before, after }: Motion,
): void {
  useLayoutEffect(() => {
    if (!element.current) return;
    const frame = (value: string, at: number) => ({
      [property]: value,
      offset: at / clock.duration,
      easing: at === start ? 'ease-in-out' : 'linear',
    });
    const keyframes = [
      frame(before, 0),
      frame(before, start),
      frame(after, end),
      frame(after, clock.duration),
    ];
    return clock.drive(
      element.current.animate(keyframes, { duration: clock.duration, fill: 'both' }),
    );
  }, [element, clock, start, end, property, before, after]);
}
