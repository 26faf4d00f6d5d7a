/** The keys in a storage that begin so. Throws where the browser lets nobody look. */
export function keysBeginning(prefix: string, storage: Storage): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(prefix));
}
