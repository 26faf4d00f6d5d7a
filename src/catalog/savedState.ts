import * as v from 'valibot';
import { defaultPreferences, type Saved, savedSchema } from './preferences.ts';

const key = 'statuscope';
const unreadableKey = 'statuscope.unreadable';

/** What went wrong with the browser's storage; the app works all the same and says so once. */
export type StorageTrouble = 'blocked' | 'unreadable';

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
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), savedSchema), text);
  if (result.success) return { saved: result.output, trouble: undefined };
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
    const text = storage().getItem(key);
    const result = v.safeParse(v.pipe(v.string(), v.parseJson(), savedSchema), text);
    return result.success ? result.output.preferences.language : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the state for the next visit; answers `blocked` where the browser does not let it (or is full). */
export function writeSaved(storage: () => Storage, saved: Saved): StorageTrouble | undefined {
  try {
    storage().setItem(key, JSON.stringify(saved));
    return undefined;
  } catch {
    return 'blocked';
  }
}
