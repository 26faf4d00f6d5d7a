import { useEffect, useState } from 'react';

/** Is it still before a moment (ms since 1970)? Renders anew once, when it is not any more. */
export function useStillBefore(moment: number): boolean {
  const [before, setBefore] = useState(() => Date.now() < moment);
  useEffect(() => {
    const timer = setTimeout(() => setBefore(false), Math.max(0, moment - Date.now()));
    return () => clearTimeout(timer);
  }, [moment]);
  return before;
}
