import type { Exchange, ExchangeStep } from './exchange.ts';
import { type Phase, phases } from './script.ts';

/** A span on the clock, in milliseconds from the start of the exchange. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** When a phase is under way, and when each step of either side is in it. */
export interface PhaseSpan extends Span {
  readonly phase: Phase;
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

/** When everything happens in two exchanges that run on one clock. */
export interface Timeline {
  /** Milliseconds. */
  readonly duration: number;
  readonly phases: readonly PhaseSpan[];
  /** The moments at which a step ends, in order: where stepping halts. The last one is the duration. */
  readonly stops: readonly number[];
}

/** Milliseconds that a step of each kind takes: a message is seen, a text has to be read. */
const stepDuration: Record<ExchangeStep['kind'], number> = {
  message: 1000,
  signal: 1000,
  work: 1500,
  wait: 1500,
  note: 1500,
};

/** Milliseconds of rest after each step. */
const pauseBetweenSteps = 200;

/** Lays two exchanges on one clock: phases begin together, and a phase lasts as long as its longer side. */
export function layTimeline(left: Exchange, right: Exchange): Timeline {
  const laid: PhaseSpan[] = [];
  let start = 0;
  for (const phase of phases) {
    const sides = {
      left: spansFrom(start, left.steps[phase]),
      right: spansFrom(start, right.steps[phase]),
    };
    const end = Math.max(start, ...[...sides.left, ...sides.right].map((span) => span.end));
    laid.push({ phase, start, end, ...sides });
    start = end + pauseBetweenSteps;
  }
  const ends = laid.flatMap((span) => [...span.left, ...span.right].map(({ end }) => end));
  const stops = [...new Set(ends)].sort((a, b) => a - b);
  return { duration: stops.at(-1) ?? 0, phases: laid, stops };
}

/** The next stop after a moment, or the end. */
export function stopAfter(timeline: Timeline, position: number): number {
  return timeline.stops.find((stop) => stop > position) ?? timeline.duration;
}

/** The stop before a moment, or the start. */
export function stopBefore(timeline: Timeline, position: number): number {
  return timeline.stops.findLast((stop) => stop < position) ?? 0;
}

/** The phase that is under way at a moment. */
export function phaseAt(timeline: Timeline, position: number): Phase {
  return timeline.phases.findLast(({ start }) => start <= position)?.phase ?? 'request';
}

function spansFrom(start: number, steps: readonly ExchangeStep[]): readonly Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const step of steps) {
    const end = at + stepDuration[step.kind];
    spans.push({ start: at, end });
    at = end + pauseBetweenSteps;
  }
  return spans;
}
