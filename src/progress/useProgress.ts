import { useMemo } from 'react';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { useMemoryStore } from '../memory/MemoryProvider.tsx';
import { utcOffsetAt } from '../memory/utcOffset.ts';
import { type Progress, progressOf } from './progress.ts';
import { useNow } from './useNow.ts';

/** What the log says, up to now; undefined while it is being read. */
export function useProgress(): Progress | undefined {
  const catalog = useCatalogStore((state) => state.catalog);
  const isReady = useMemoryStore((state) => state.status === 'ready');
  const records = useMemoryStore((state) => state.records);
  const now = useNow();
  return useMemo(
    () => (isReady ? progressOf(records, catalog, now, utcOffsetAt(now)) : undefined),
    [isReady, records, catalog, now],
  );
}
