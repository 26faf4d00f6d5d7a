import { type BackupReading, backupLimit, readBackup } from '../memory/backup.ts';

/** What became of a chosen file. */
export type ImportReading =
  | BackupReading
  | { readonly kind: 'refused'; readonly reason: 'unreadable' };

/** A character of a text takes up at most three bytes in UTF-8 (those that take four count as two characters). */
const bytesPerCharacter = 3;

/** Reads a file that should be a backup; what is far too large is not even loaded. */
export async function readImport(file: Blob): Promise<ImportReading> {
  if (file.size > bytesPerCharacter * backupLimit) return { kind: 'refused', reason: 'too-large' };
  try {
    return readBackup(await file.text());
  } catch {
    return { kind: 'refused', reason: 'unreadable' };
  }
}
