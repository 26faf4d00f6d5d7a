import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween } from '../../src/memory/days.ts';
import { minute } from './answer.ts';

describe('a day', () => {
  it('begins at midnight where the reader is', () => {
    const midnightInIstanbul = Date.UTC(2026, 10, 24, 21);
    expect(dayOf(midnightInIstanbul - 1, 180)).toBe('2026-11-24');
    expect(dayOf(midnightInIstanbul, 180)).toBe('2026-11-25');
  });

  it('is told by the offset of its own moment, before and after the clocks are changed', () => {
    // Berlin, 25 October 2026: at 3:00 summer time (UTC+2) it becomes 2:00 (UTC+1).
    expect(dayOf(Date.UTC(2026, 9, 24, 22, 30), 120)).toBe('2026-10-25');
    expect(dayOf(Date.UTC(2026, 9, 25, 22, 30), 60)).toBe('2026-10-25');
    expect(dayOf(Date.UTC(2026, 9, 25, 23), 60)).toBe('2026-10-26');
  });

  it('is the one after the other over the ends of months, leap days and changes of the clock', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDays('2026-11-25', -25)).toBe('2026-10-31');
  });

  it('is as far away as days were added', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -9000, max: 9000 }),
        (n, by) => {
          const day = addDays('1995-01-01', n);
          expect(daysBetween(day, addDays(day, by))).toBe(by);
        },
      ),
    );
  });

  it('lasts 1440 minutes in any time zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000_000 }),
        fc.integer({ min: -720, max: 840 }),
        (at, utcOffset) => {
          const later = dayOf(at + 1440 * minute, utcOffset);
          expect(daysBetween(dayOf(at, utcOffset), later)).toBe(1);
        },
      ),
    );
  });
});
