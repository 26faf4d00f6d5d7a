import { type RefObject, useEffect, useRef } from 'react';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { useReducedMotion } from '../ui/useMediaQuery.ts';
import type { Clock } from './clock.ts';
import type { Timeline } from './timeline.ts';
import { useAutoPlay } from './useAutoPlay.ts';
import { useExchangeClock } from './useExchangeClock.ts';

interface StagedClock {
  readonly clock: Clock;
  /** Where the exchange stands on the page: it plays when that comes into view. */
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly reducedMotion: boolean;
  /** Somebody takes the clock into their own hands: it is not to play by itself any more. */
  takeOver(): void;
}

/**
 * A clock at the reader's speed for what is staged under this key: it plays by itself once a visit, unless motion is unwanted or a moment
 * (milliseconds) is given at which it is to stand.
 */
export function useStagedClock(key: string, timeline: Timeline, standsAt?: number): StagedClock {
  const stage = useRef<HTMLDivElement>(null);
  const reducedMotion = useReducedMotion();
  const speed = useCatalogStore((state) => state.preferences.speed);
  const markPlayed = useCatalogStore((state) => state.markPlayed);
  const hasPlayed = useCatalogStore((state) => state.played.has(key));
  const finished = hasPlayed || reducedMotion ? timeline.duration : 0;
  const clock = useExchangeClock(key, timeline.duration, { position: standsAt ?? finished, speed });
  useEffect(() => {
    // The choice of an earlier visit comes after what the build has drawn, and any other while the clock may run.
    if (clock.state().speed !== speed) clock.setSpeed(speed);
  }, [clock, speed]);
  const standsFinished = reducedMotion && standsAt === undefined;
  useEffect(() => {
    // A page that the build has drawn learns only now that motion is unwanted.
    if (standsFinished) clock.seek(clock.duration);
  }, [clock, standsFinished]);
  const takeOver = () => markPlayed(key);
  useAutoPlay(stage, clock, standsAt === undefined && !hasPlayed && !reducedMotion, takeOver);
  return { clock, stage, reducedMotion, takeOver };
}
