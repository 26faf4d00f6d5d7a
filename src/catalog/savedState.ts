import * as v from 'valibot';
import {
  defaultPreferences,
  type Preferences,
  recentLimit,
  type Saved,
  savedSchema,
} from './preferences.ts';

const key = 'statuscope';
const unreadableKey = 'statuscope.unreadable';

/** What went wrong with the browser's storage; the app works all the same and says so once. */
export type StorageTrouble = 'blocked' | 'unreadable';

/** What an earlier visit has kept, as far as it can be read. */
export interface SavedState {
  readonly saved: Saved;
  readonly trouble: StorageTrouble | undefined;
}

const nothingSaved: Saved = { preferences: defaultPreferences, recent: [] };

/**
 * Reads what an earlier visit has kept. A record that cannot be read is set aside under a second key, not lost.
 * `storage` is a function because merely touching `localStorage` throws where it is blocked.
 */
export function readSaved(storage: () => Storage): SavedState {
  let text: string | null;
  try {
    text = storage().getItem(key);
  } catch {
    return { saved: nothingSaved, trouble: 'blocked' };
  }
  if (text === null) return { saved: nothingSaved, trouble: undefined };
  const saved = parseSaved(text);
  if (saved) return { saved, trouble: undefined };
  try {
    storage().setItem(unreadableKey, text);
    storage().removeItem(key);
  } catch {
    return { saved: nothingSaved, trouble: 'blocked' };
  }
  return { saved: nothingSaved, trouble: 'unreadable' };
}

/** The language chosen in an earlier visit, if one can be read. */
export function savedLanguage(storage: () => Storage): string | undefined {
  try {
    return parseSaved(storage().getItem(key))?.preferences.language;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what has changed for the next visit, and leaves the rest as it is kept: another tab may have changed that.
 * Answers `blocked` where the browser does not let it (or is full).
 */
export function writeChanges(
  storage: () => Storage,
  saved: Saved,
  before: Saved,
): StorageTrouble | undefined {
  try {
    const kept = parseSaved(storage().getItem(key)) ?? saved;
    const next: Saved = {
      preferences: {
        ...kept.preferences,
        ...changedPreferences(saved.preferences, before.preferences),
      },
      recent: isSame(saved.recent, before.recent)
        ? kept.recent
        : withNewest(saved.recent, kept.recent),
    };
    storage().setItem(key, JSON.stringify(next));
    return undefined;
  } catch {
    return 'blocked';
  }
}

function changedPreferences(now: Preferences, before: Preferences) {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => old.get(name) !== value));
}

/** The pair that was opened last, before what is kept: another tab may have opened others meanwhile. */
function withNewest([newest]: Saved['recent'], kept: Saved['recent']): Saved['recent'] {
  if (!newest) return kept;
  const sides = ({ left, right }: Saved['recent'][number]) => [left, right].sort().join();
  const others = kept.filter((pair) => sides(pair) !== sides(newest));
  return [newest, ...others].slice(0, recentLimit);
}

function isSame(now: Saved['recent'], before: Saved['recent']): boolean {
  return JSON.stringify(now) === JSON.stringify(before);
}

function parseSaved(text: string | null): Saved | undefined {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), savedSchema), text);
  return result.success ? result.output : undefined;
}
