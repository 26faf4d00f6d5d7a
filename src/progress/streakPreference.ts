import * as v from 'valibot';

const key = 'statuscope.streak';

const streakSchema = v.fallback(
  v.pipe(v.string(), v.parseJson(), v.object({ shown: v.boolean() })),
  { shown: true },
);

/**
 * Whether the reader wants to see the streak: so until it is switched off, and where nothing can be read.
 * `storage` is a function because merely touching `localStorage` throws where it is blocked.
 */
export function readStreakShown(storage: () => Storage): boolean {
  try {
    return v.parse(streakSchema, storage().getItem(key)).shown;
  } catch {
    return true;
  }
}

/** Keeps it for the next visit; where the browser does not let it, it holds for this one. */
export function writeStreakShown(storage: () => Storage, shown: boolean): void {
  try {
    storage().setItem(key, JSON.stringify({ shown }));
  } catch {
    // That nothing is kept is said elsewhere, for the whole of the app.
  }
}
