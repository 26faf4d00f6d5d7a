import { useEffect, useState, useSyncExternalStore } from 'react';
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
  start: { readonly position: number; readonly speed: Speed },
): Clock {
  const create = (): Held => ({
    key,
    clock: createClock(duration, start),
  });
  const [held, setHeld] = useState(create);
  // A clock that nobody looks at any more does not run on.
  useEffect(() => () => held.clock.pause(), [held.clock]);
  if (held.key === key) return held.clock;
  const next = create();
  setHeld(next);
  return next.clock;
}

/** The state of a clock, as of the last thing that was done to it. */
export function useClockState(clock: Clock): ClockState {
  return useSyncExternalStore(clock.subscribe, clock.state, clock.state);
}
