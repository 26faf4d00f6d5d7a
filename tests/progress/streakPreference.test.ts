import { beforeEach, describe, expect, it } from 'vitest';
import { readStreakShown, writeStreakShown } from '../../src/progress/streakPreference.ts';
import { always, blockedStorage, FakeStorage } from '../fakeStorage.ts';

const browser = new FakeStorage();
const storage = always(browser);

beforeEach(() => browser.clear());

describe('the streak', () => {
  it('is shown until it is switched off', () => {
    expect(readStreakShown(storage)).toBe(true);
    writeStreakShown(storage, false);
    expect(readStreakShown(storage)).toBe(false);
    writeStreakShown(storage, true);
    expect(readStreakShown(storage)).toBe(true);
  });

  it.each(['', 'no', '{}', '{"shown":"no"}', 'null', '[]'])(
    'is shown where %j was kept',
    (text) => {
      browser.setItem('statuscope.streak', text);
      expect(readStreakShown(storage)).toBe(true);
    },
  );

  it('breaks nothing where the storage is blocked', () => {
    expect(readStreakShown(blockedStorage)).toBe(true);
    expect(() => writeStreakShown(blockedStorage, false)).not.toThrow();
  });
});
