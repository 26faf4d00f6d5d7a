import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { AnswerLog } from '../../src/memory/answerLog.ts';
import { openAnswerLog } from '../../src/memory/openAnswerLog.ts';
import { unwrittenIn } from '../../src/memory/unwritten.ts';
import { always, FakeStorage } from '../fakeStorage.ts';

let databases = 0;
const opened: AnswerLog[] = [];

/** A name that no other test has used. */
export function newName(): string {
  databases += 1;
  return `answers-${databases}`;
}

export async function openTab(name: string): Promise<AnswerLog> {
  const log = await openAnswerLog(name, unwrittenIn(always(new FakeStorage())));
  opened.push(log);
  return log;
}

export const idsIn = async (log: AnswerLog) => (await log.read()).records.map(({ id }) => id);

/** For `afterEach`: closes every log, and puts right what a test has put in the browser's way. */
export async function closeTabs(): Promise<void> {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(opened.splice(0).map((log) => log.close()));
}
