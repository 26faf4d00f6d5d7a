import type { Speed } from '../catalog/preferences.ts';

/** What a view needs to know of the clock; it changes when something is done to the clock, not as time goes by. */
export interface ClockState {
  readonly playing: boolean;
  /** Milliseconds into the exchange, as of the last change; ask `position()` for the present moment. */
  readonly position: number;
  readonly speed: Speed;
}

/** One clock for everything that moves: all animations share its start time, so that they are in step. */
export interface Clock {
  readonly duration: number;
  play(): void;
  /** Plays as far as the given moment and halts there. */
  playTo(position: number): void;
  pause(): void;
  seek(position: number): void;
  setSpeed(speed: Speed): void;
  /** Milliseconds into the exchange, now. */
  position(): number;
  /** Puts an animation under the clock; the answer takes it out again. */
  drive(animation: Animation): () => void;
  subscribe(listener: () => void): () => void;
  state(): ClockState;
}

/** The moment by which animations are timed, in milliseconds. */
function timelineNow(): number {
  const now = globalThis.document?.timeline?.currentTime;
  return typeof now === 'number' ? now : performance.now();
}

/** A clock that stands at `position` of `duration` milliseconds. */
export function createClock(
  duration: number,
  start: { position: number; speed: Speed },
  now: () => number = timelineNow,
): Clock {
  const animations = new Set<Animation>();
  const listeners = new Set<() => void>();
  let state: ClockState = { playing: false, ...start };
  /** While it plays: the moment at which the exchange would have stood at 0. */
  let zero = 0;
  /** Where it will halt by itself. */
  let until = duration;
  let halt: ReturnType<typeof setTimeout> | undefined;

  const position = () =>
    state.playing ? Math.min(duration, (now() - zero) * state.speed) : state.position;

  function align(animation: Animation): void {
    animation.playbackRate = state.speed;
    if (state.playing) {
      animation.startTime = zero;
    } else {
      animation.pause();
      animation.currentTime = state.position;
    }
  }

  function change(next: ClockState): void {
    clearTimeout(halt);
    state = next;
    if (state.playing) {
      zero = now() - state.position / state.speed;
      const left = (until - state.position) / state.speed;
      halt = setTimeout(() => change({ ...state, playing: false, position: until }), left);
    }
    for (const animation of animations) align(animation);
    for (const listener of listeners) listener();
  }

  function playTo(target: number): void {
    const from = position();
    if (target <= from) return;
    until = target;
    change({ ...state, playing: true, position: from });
  }

  return {
    duration,
    play() {
      if (position() >= duration) change({ ...state, playing: false, position: 0 });
      playTo(duration);
    },
    playTo,
    pause: () => change({ ...state, playing: false, position: position() }),
    seek: (to) => change({ ...state, position: Math.min(duration, Math.max(0, to)) }),
    setSpeed: (speed) => change({ ...state, position: position(), speed }),
    position,
    drive(animation) {
      animations.add(animation);
      align(animation);
      return () => {
        animations.delete(animation);
        animation.cancel();
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
  };
}
