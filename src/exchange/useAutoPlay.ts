import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Clock } from './clock.ts';

/** Plays the exchange when it comes into view, if it is still to play; `onStart` is told, so that it is the only time. */
export function useAutoPlay(
  element: RefObject<Element | null>,
  clock: Clock,
  stillToPlay: boolean,
  onStart: () => void,
): void {
  const start = useEffectEvent(() => {
    onStart();
    clock.play();
  });
  useEffect(() => {
    if (!stillToPlay || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        start();
      },
      { rootMargin: '-20% 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, stillToPlay]);
}
