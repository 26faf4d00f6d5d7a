import { beforeEach, describe, expect, it } from 'vitest';
import { readStreakShown, writeStreakShown } from '../../src/progress/streakPreference.ts';

const storage = () => window.localStorage;
const blocked = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

beforeEach(() => window.localStorage.clear());

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
      window.localStorage.setItem('statuscope.streak', text);
      expect(readStreakShown(storage)).toBe(true);
    },
  );

  it('breaks nothing where the storage is blocked', () => {
    expect(readStreakShown(blocked)).toBe(true);
    expect(() => writeStreakShown(blocked, false)).not.toThrow();
  });
});
