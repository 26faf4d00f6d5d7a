import { useEffect, useState } from 'react';

/** Milliseconds between two looks at the clock. */
const every = 250;

/** The present moment (ms since 1970), a few times a second while it is wanted. */
export function useTick(wanted: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!wanted) return;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, [wanted]);
  return now;
}
