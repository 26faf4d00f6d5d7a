import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptText, readKeptText } from '../../src/memory/keptSummary.ts';
import { summaryOf } from '../../src/memory/summary.ts';
import { answer, day, mixedUp, morning, toldApart } from './answer.ts';

const log = {
  summary: summaryOf([
    answer({ id: '1', sure: 'sure' }),
    mixedUp('401', '403', { id: '2', at: morning + day }),
    toldApart('403', '401', { id: '3', at: morning + 2 * day, sure: 'guess' }),
    answer({ id: '4', at: morning + 9 * day, grade: 'acceptable' }),
  ]),
  recordCount: 5,
  unreadable: 1,
  withdrawn: ['gone'],
};
const text = keptText(log, 'now') ?? '';

/** The text with a part of it changed. */
function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(text), ...change });
}

describe('a summary that was kept', () => {
  it('is what it was, where the log is at the same revision', () => {
    expect(readKeptText(text, 'now')).toEqual(log);
  });

  it('is not believed where the log is at another revision, or at none', () => {
    expect(readKeptText(text, 'later')).toBeUndefined();
    expect(readKeptText(text, undefined)).toBeUndefined();
  });

  it.each([
    ['is of another format', { format: 2 }],
    ['counts less than nothing', { answers: -1 }],
    ['lies beyond the calendar', { latest: { at: 1e300, id: 'x' } }],
    ['has lost a list', { days: undefined }],
    ['has a card that FSRS would not take', { cards: [['401', [0, 1], [0, 0], [1, 1, 0], true]] }],
    ['has a card with holes in it', { cards: [['401', [5, 1], [0, null], [1, 1, 0], true]] }],
    ['names no code', { tallies: [['', '401', [1, 0], 1, 0]] }],
    ['has a day that is no day', { days: [['today', 1, 1]] }],
  ])('is not believed where it %s', (_, change) => {
    expect(readKeptText(changed({}), 'now')).toEqual(log);
    expect(readKeptText(changed(change), 'now')).toBeUndefined();
  });

  it('is not believed where it was cut off or is something else, and does no harm', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.anything(), (length, value) => {
        expect(readKeptText(text.slice(0, length), 'now')).toBeUndefined();
        expect(readKeptText(value, 'now')).toBeUndefined();
      }),
    );
  });

  it('does not pollute prototypes, whatever the codes are called', () => {
    const hostile = { ...log, summary: summaryOf([mixedUp('__proto__', 'constructor')]) };
    expect(readKeptText(keptText(hostile, 'now'), 'now')).toEqual(hostile);
    expect({}).not.toHaveProperty('constructor.taken');
  });

  it('is not kept where it is about as large as the log', () => {
    const nonsense = Array.from({ length: 20_001 }, (_, index) =>
      answer({ item: `item-${index}` }),
    );
    expect(keptText({ ...log, summary: summaryOf(nonsense) }, 'now')).toBeUndefined();
  });

  it('of this format comes to these figures: who changes them gives the format another number', () => {
    expect(JSON.parse(text)).toMatchInlineSnapshot(`
      {
        "answers": 4,
        "cards": [
          [
            "401",
            [
              8.25557787,
              3.31503085,
            ],
            [
              1796374800000,
              1796634000000,
            ],
            [
              3,
              1.5,
              1,
            ],
            true,
          ],
          [
            "403",
            [
              5.11217071,
              1.2931,
            ],
            [
              1795770000000,
              1795856400000,
            ],
            [
              1,
              1,
              0,
            ],
            true,
          ],
        ],
        "days": [
          [
            20782,
            1,
            1,
          ],
          [
            20783,
            1,
            0,
          ],
          [
            20784,
            1,
            1,
          ],
          [
            20791,
            1,
            0.5,
          ],
        ],
        "format": 1,
        "lastAsked": [
          [
            "prose-401",
            1796374800000,
          ],
          [
            "log-403",
            1795770000000,
          ],
        ],
        "latest": {
          "at": 1796374800000,
          "id": "4",
        },
        "onItem": [
          [
            "prose-401",
            [
              [
                "401",
                "403",
              ],
            ],
          ],
        ],
        "recordCount": 5,
        "revision": "now",
        "tallies": [
          [
            "401",
            "403",
            [
              1,
              0,
            ],
            0.8,
            1795683600000,
          ],
        ],
        "unreadable": 1,
        "withdrawn": [
          "gone",
        ],
      }
    `);
  });
});
