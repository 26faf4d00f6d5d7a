import * as v from 'valibot';
import { keysBeginning } from '../memory/keysBeginning.ts';
import { sessionPrefix } from '../memory/sessionPrefix.ts';
import { parseSession, type Session } from './session.ts';

const keptSchema = v.pipe(v.string(), v.parseJson());

/**
 * The sessions under way, by the address of their kind: they survive a reload and a closed tab. What cannot be read
 * is left out: every answer stands in the log of its own, so nothing that was answered is lost with a session.
 */
export function readSessions(storage: () => Storage): Readonly<Record<string, Session>> {
  try {
    const kept = storage();
    return Object.fromEntries(
      keysBeginning(sessionPrefix, kept).flatMap((key) => {
        const session = sessionIn(kept.getItem(key));
        return session ? [[kindIn(key), session]] : [];
      }),
    );
  } catch {
    return {};
  }
}

function kindIn(key: string): string {
  return key.slice(sessionPrefix.length);
}

function sessionIn(text: string | null): Session | undefined {
  const result = v.safeParse(keptSchema, text);
  return result.success ? parseSession(result.output) : undefined;
}

/**
 * Keeps the sessions for the next visit, as far as the browser lets it. Only those that changed are written: of the
 * others another tab may know more.
 */
export function keepSessions(
  storage: () => Storage,
  sessions: Readonly<Record<string, Session>>,
  before: Readonly<Record<string, Session>>,
): void {
  try {
    for (const [kind, session] of Object.entries(sessions))
      if (before[kind] !== session)
        storage().setItem(sessionPrefix + kind, JSON.stringify(session));
  } catch {
    // Without storage a session lasts as long as its tab; the page says so where it says that of the answers.
  }
}

interface Listener {
  /** Another tab has kept a session of this kind in another state than before. */
  adopt(sessions: Readonly<Record<string, Session>>): void;
  /** Another tab has deleted everything. */
  forget(): void;
}

/** Hears of the other tabs: what was answered there is not asked here once more, and what was deleted is gone here. */
export function listenToOtherTabs({ adopt, forget }: Listener): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (!key?.startsWith(sessionPrefix)) return;
    if (newValue === null) return forget();
    const session = sessionIn(newValue);
    if (session) adopt({ [kindIn(key)]: session });
  });
}
