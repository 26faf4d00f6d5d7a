import { useState, useSyncExternalStore } from 'react';
import type { Speed } from '../catalog/preferences.ts';
import { type Clock, type ClockState, createClock } from './clock.ts';

interface Held {
  readonly key: string;
  readonly clock: Clock;
}

/**
 * The clock of an exchange. It stays the same, and stands where it stood, as long as `key` does: when the language
 * changes, or when the two sides are swapped.
 */
export function useExchangeClock(
  key: string,
  duration: number,
  start: { readonly finished: boolean; readonly speed: Speed },
): Clock {
  const create = (): Held => ({
    key,
    clock: createClock(duration, {
      position: start.finished ? duration : 0,
      speed: start.speed,
    }),
  });
  const [held, setHeld] = useState(create);
  if (held.key === key) return held.clock;
  held.clock.pause();
  const next = create();
  setHeld(next);
  return next.clock;
}

/** The state of a clock, as of the last thing that was done to it. */
export function useClockState(clock: Clock): ClockState {
  return useSyncExternalStore(clock.subscribe, clock.state);
}
