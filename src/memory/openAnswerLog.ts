import type { AnswerLog } from './answerLog.ts';
import { keptLog } from './keptLog.ts';
import { otherTabs } from './otherTabs.ts';
import { openRecordDatabase, type RecordDatabase } from './recordDatabase.ts';
import type { Unwritten } from './unwritten.ts';
import { visitLog } from './visitLog.ts';

/**
 * Opens the log in IndexedDB, and writes what an earlier visit could not write any more; where there is no IndexedDB or
 * it is blocked (private windows), the log lasts for the visit. A record that is appended is struck out of `unwritten`
 * when it is written for good.
 */
export async function openAnswerLog(
  databaseName: string,
  unwritten: Unwritten,
): Promise<AnswerLog> {
  let database: RecordDatabase;
  try {
    database = await openRecordDatabase(databaseName);
  } catch {
    return visitLog(unwritten);
  }
  return keptLog(database, otherTabs(databaseName), unwritten);
}
