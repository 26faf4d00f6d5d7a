import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore, useLabel } from '../catalog/CatalogProvider.tsx';
import { preloadWords } from '../i18n/preloadWords.ts';
import { backupOf } from '../memory/backup.ts';
import { dayOf } from '../memory/days.ts';
import { useMemoryStore } from '../memory/MemoryProvider.tsx';
import { utcOffsetAt } from '../memory/utcOffset.ts';
import { ankiDeck } from './ankiDeck.ts';
import type { DataOutcome } from './dataOutcome.ts';
import { loadDeckNotes } from './loadDeckNotes.ts';
import { readImport } from './readImport.ts';
import { saveFile } from './saveFile.ts';

/** What the reader can do with their data, and what became of it last. */
export function useDataActions() {
  const { t, i18n } = useTranslation('progress');
  const label = useLabel();
  const catalog = useCatalogStore((state) => state.catalog);
  const readRecords = useMemoryStore((state) => state.readRecords);
  const merge = useMemoryStore((state) => state.merge);
  const clear = useMemoryStore((state) => state.clear);
  const [outcome, setOutcome] = useState<DataOutcome>({ kind: 'none' });

  async function exportAll(): Promise<void> {
    const now = Date.now();
    const file = `statuscope-${dayOf(now, utcOffsetAt(now))}.json`;
    try {
      const records = await readRecords();
      saveFile(file, backupOf(records, now), 'application/json');
      setOutcome({ kind: 'exported', count: records.length, file });
    } catch {
      setOutcome({ kind: 'save-failed' });
    }
  }

  async function importFile(chosen: File): Promise<void> {
    const file = chosen.name;
    setOutcome({ kind: 'reading', file });
    const reading = await readImport(chosen);
    if (reading.kind === 'refused') {
      setOutcome({ ...reading, file });
      return;
    }
    const ids = new Set(reading.records.map(({ id }) => id));
    try {
      const records = await readRecords();
      const known = records.filter(({ id }) => ids.has(id)).length;
      const added = await merge(reading.records);
      setOutcome(
        added === 0 && ids.size > known
          ? { kind: 'not-added', file }
          : { kind: 'imported', file, added, known: ids.size - added, skipped: reading.skipped },
      );
    } catch {
      setOutcome({ kind: 'not-added', file });
    }
  }

  async function exportDeck(): Promise<void> {
    setOutcome({ kind: 'deck-loading' });
    const languageTag = i18n.language;
    const file = `statuscope-anki-${languageTag}.txt`;
    try {
      const [notes] = await Promise.all([loadDeckNotes(languageTag), preloadWords(i18n, ['quiz'])]);
      const quiz = i18n.getFixedT(languageTag, 'quiz');
      const deck = ankiDeck(notes, {
        languageTag,
        deck: t('data.deckName'),
        task: (kind) => quiz(`tasks.${kind}`),
        grade: (grade) => quiz(`grades.${grade}`),
        code: (id) => {
          const code = catalog.byId(id);
          return code ? `${label(code)} ${code.reasonPhrase}` : id;
        },
      });
      saveFile(file, deck, 'text/plain;charset=utf-8');
      setOutcome({ kind: 'deck-saved', count: notes.length, file });
    } catch {
      setOutcome({ kind: 'deck-failed' });
    }
  }

  /** Resolves with whether everything is gone. */
  async function deleteAll(): Promise<boolean> {
    try {
      await clear();
      setOutcome({ kind: 'deleted' });
      return true;
    } catch {
      setOutcome({ kind: 'delete-failed' });
      return false;
    }
  }

  return { outcome, exportAll, importFile, exportDeck, deleteAll };
}
