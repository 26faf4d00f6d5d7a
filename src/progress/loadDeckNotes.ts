import { loadWords } from '../i18n/wordFiles.ts';
import { type ItemWordsFile, parseItemWords } from '../scenarios/itemWords.ts';
import type { DeckNote } from './ankiDeck.ts';

/**
 * All items with their words in one language; they are loaded only now, for few want them all. Rejects where a file
 * does not come.
 */
export async function loadDeckNotes(languageTag: string): Promise<readonly DeckNote[]> {
  const { itemBank } = await import('../scenarios/itemBank.ts');
  const files = new Map<string, Promise<ItemWordsFile>>();
  const fileOf = (namespace: string) => {
    const loading = files.get(namespace) ?? loadWords(languageTag, namespace).then(parseItemWords);
    files.set(namespace, loading);
    return loading;
  };
  return Promise.all(
    itemBank.map(async (item) => {
      const words = (await fileOf(`quiz/${item.theme}/${item.kind}`))[item.id];
      if (!words) throw new RangeError(`The item ${item.id} has no words in ${languageTag}`);
      return { item, words };
    }),
  );
}
