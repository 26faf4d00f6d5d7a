import type { i18n } from 'i18next';
import { loadWords } from './wordFiles.ts';

/**
 * Fetches words before they are shown. Rejects where they do not come: i18next, which never asks again for what it did
 * not get, is not told of them before they are there.
 */
export async function preloadWords(i18n: i18n, namespaces: readonly string[]): Promise<void> {
  await Promise.all(namespaces.map((namespace) => loadWords(i18n.language, namespace)));
  await i18n.loadNamespaces(namespaces);
}
