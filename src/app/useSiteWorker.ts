import { useEffect, useState } from 'react';
import type { SiteWorker, TakeOver } from '../offline/siteWorker.ts';

/**
 * Has the built site kept for reading without a network, with the language that is read. Gives back how to begin a
 * newer version, once there is one.
 */
export function useSiteWorker(languageTag: string): TakeOver | undefined {
  const [worker, setWorker] = useState<SiteWorker>();
  const [takeOver, setTakeOver] = useState<TakeOver>();

  useEffect(() => {
    if (!import.meta.env.PROD) return;
    const start = async () => {
      const worker = await import('../offline/siteWorker.ts');
      setWorker(await worker.startSiteWorker((begin) => setTakeOver(() => begin)));
    };
    // Should it not come, nothing is kept in this visit.
    return whenQuiet(() => void start().catch(() => undefined));
  }, []);

  useEffect(() => worker?.keepLanguage(languageTag), [worker, languageTag]);
  return takeOver;
}

/** Calls it once the page has loaded what it needs and has nothing to do; gives back how to prevent that. */
function whenQuiet(work: () => void): () => void {
  const stop = new AbortController();
  const wait = () => {
    // Safari knows no idle callbacks.
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => stop.signal.aborted || work());
    else setTimeout(() => stop.signal.aborted || work());
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true, signal: stop.signal });
  return () => stop.abort();
}
