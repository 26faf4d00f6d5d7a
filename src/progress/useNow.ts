import { useEffect, useState } from 'react';

/** The page is worked out anew when it has been out of sight for longer than this, in milliseconds. */
const stale = 60_000;

/** The moment at which the page is looked at, in milliseconds since 1970: it moves on when the reader comes back. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      setNow((before) => (Math.abs(Date.now() - before) > stale ? Date.now() : before));
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return now;
}
