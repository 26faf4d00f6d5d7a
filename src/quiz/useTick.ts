import { useEffect, useState } from 'react';

/** Milliseconds between two looks at the clock. */
const every = 250;

/** The present moment (ms since 1970), a few times a second while something runs; `running` is its id. */
export function useTick(running: string | undefined): number {
  const [now, setNow] = useState(Date.now);
  const [ranBefore, setRanBefore] = useState(running);
  // Before anything is drawn: by the moment at which the last one ended, the next one would be over as it begins.
  if (running !== ranBefore) {
    setRanBefore(running);
    setNow(Date.now());
  }
  useEffect(() => {
    if (running === undefined) return;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
