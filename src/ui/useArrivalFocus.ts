import type { RefObject } from 'react';
import { useChange } from './useChange.ts';

/**
 * Whoever comes to another view of the same page begins at its top. The link that led there is gone, and the focus with
 * it, unless the view has taken it: then it is left alone.
 */
export function useArrivalFocus(view: RefObject<HTMLElement | null>, address: string): void {
  useChange(address, () => {
    if (view.current?.contains(document.activeElement)) return;
    view.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  });
}
