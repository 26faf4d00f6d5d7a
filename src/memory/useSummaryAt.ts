import { useMemo } from 'react';
import { holdsAt, summaryAt } from './knownLog.ts';
import { useMemoryStore } from './MemoryProvider.tsx';
import type { Summary } from './summary.ts';

/**
 * What the log comes to at a moment (milliseconds since 1970), and that moment: it is the present one where something
 * was answered since, as it may be in another tab.
 */
export function useSummaryAt(moment: number): {
  readonly summary: Summary;
  readonly now: number;
} {
  const known = useMemoryStore((state) => state.known);
  return useMemo(() => {
    const now = holdsAt(known.summary, moment) ? moment : Date.now();
    return { summary: summaryAt(known, now), now };
  }, [known, moment]);
}
