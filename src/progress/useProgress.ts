import { useMemo } from 'react';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { useMemoryStore } from '../memory/MemoryProvider.tsx';
import { useSummaryAt } from '../memory/useSummaryAt.ts';
import { utcOffsetAt } from '../memory/utcOffset.ts';
import { type Progress, progressOf } from './progress.ts';
import { useNow } from './useNow.ts';

/** What the log says, up to now; undefined while it is being read. */
export function useProgress(): Progress | undefined {
  const catalog = useCatalogStore((state) => state.catalog);
  const isReady = useMemoryStore((state) => state.status === 'ready');
  const { summary, now } = useSummaryAt(useNow());
  return useMemo(
    () => (isReady ? progressOf(summary, catalog, now, utcOffsetAt(now)) : undefined),
    [isReady, summary, catalog, now],
  );
}
