import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairExchanges } from '../../src/exchange/exchange.ts';
import { phases } from '../../src/exchange/script.ts';
import {
  layTimeline,
  phaseAt,
  stopAfter,
  stopBefore,
  type Timeline,
} from '../../src/exchange/timeline.ts';
import { scriptOf } from '../data/scripts.ts';
import { allPairs } from '../pairs.ts';

const timelines: readonly Timeline[] = allPairs.map(({ left, right }) => {
  const exchanges = pairExchanges(scriptOf(left.id), scriptOf(right.id));
  return layTimeline(exchanges.left, exchanges.right);
});
const anyTimeline = fc.constantFrom(...timelines);

describe('the time of two exchanges', () => {
  it('has the four phases in order, each beginning together on both sides', () => {
    for (const timeline of timelines) {
      expect(timeline.phases.map(({ phase }) => phase)).toEqual(phases);
      for (const { start, left, right } of timeline.phases) {
        expect(left[0]?.start).toBe(start);
        expect(right[0]?.start).toBe(start);
      }
    }
  });

  it('lets no step begin before the one above it has ended', () => {
    for (const timeline of timelines) {
      for (const side of ['left', 'right'] as const) {
        const spans = timeline.phases.flatMap((phase) => phase[side]);
        spans.forEach(({ start, end }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(timeline.duration);
        });
      }
    }
  });

  it('ends with its last stop', () => {
    for (const { stops, duration } of timelines) expect(stops.at(-1)).toBe(duration);
  });

  it('is walked from start to end by stepping forth, and back again', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        let position = 0;
        for (const stop of timeline.stops) {
          position = stopAfter(timeline, position);
          expect(position).toBe(stop);
        }
        expect(stopAfter(timeline, position)).toBe(timeline.duration);
        for (let steps = timeline.stops.length; steps > 0; steps -= 1) {
          position = stopBefore(timeline, position);
        }
        expect(position).toBe(0);
      }),
    );
  });

  it('is at any moment in the phase that began last', () => {
    fc.assert(
      fc.property(anyTimeline, fc.double({ min: 0, max: 1, noNaN: true }), (timeline, part) => {
        const at = part * timeline.duration;
        const begun = timeline.phases.filter(({ start }) => start <= at);
        expect(phaseAt(timeline, at)).toBe(begun.at(-1)?.phase);
      }),
    );
  });
});
