import * as v from 'valibot';
import { sessionsKey } from '../memory/sessionsKey.ts';
import { parseSession, type Session } from './session.ts';

const keptSchema = v.record(v.string(), v.unknown());

/**
 * The sessions under way, by the address of their kind: they survive a reload and a closed tab. What cannot be read
 * is left out: every answer stands in the log of its own, so nothing that was answered is lost with a session.
 */
export function readSessions(storage: () => Storage): Readonly<Record<string, Session>> {
  try {
    return sessionsIn(storage().getItem(sessionsKey));
  } catch {
    return {};
  }
}

function sessionsIn(text: string | null): Readonly<Record<string, Session>> {
  if (text === null) return {};
  try {
    const kept = v.parse(v.pipe(v.string(), v.parseJson(), keptSchema), text);
    return Object.fromEntries(
      Object.entries(kept).flatMap(([mode, value]) => {
        const session = parseSession(value);
        return session ? [[mode, session]] : [];
      }),
    );
  } catch {
    return {};
  }
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
  const changed = Object.entries(sessions).filter(([mode, session]) => before[mode] !== session);
  try {
    const kept = { ...readSessions(storage), ...Object.fromEntries(changed) };
    storage().setItem(sessionsKey, JSON.stringify(kept));
  } catch {
    // Without storage a session lasts as long as its tab; the page says so where it says that of the answers.
  }
}

interface Listener {
  /** Another tab has kept these sessions in another state than before. */
  adopt(sessions: Readonly<Record<string, Session>>): void;
  /** Another tab has deleted everything. */
  forget(): void;
}

/** Hears of the other tabs: what was answered there is not asked here once more, and what was deleted is gone here. */
export function listenToOtherTabs({ adopt, forget }: Listener): void {
  window.addEventListener('storage', (event) => {
    if (event.key !== sessionsKey) return;
    if (event.newValue === null) return forget();
    const before = sessionsIn(event.oldValue);
    const changed = Object.entries(sessionsIn(event.newValue)).filter(
      ([mode, session]) => JSON.stringify(session) !== JSON.stringify(before[mode]),
    );
    if (changed.length > 0) adopt(Object.fromEntries(changed));
  });
}
