import { useState } from 'react';

/**
 * Was the page drawn by the build, and is not taken over yet, when this view first came up? Unlike `useHydrating` the
 * answer does not change later, and so nothing is drawn anew for it.
 */
export function useDrawnBefore(): boolean {
  const [drawn] = useState(
    () => typeof document === 'undefined' || 'prerendered' in document.documentElement.dataset,
  );
  return drawn;
}
