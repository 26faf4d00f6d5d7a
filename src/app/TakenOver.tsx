import { useEffect } from 'react';

/** Tells the document that the page which the build has drawn lives now: `public/early.js` waits for it. */
export function TakenOver() {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (!('prerendered' in dataset)) return;
    delete dataset.prerendered;
    document.dispatchEvent(new Event('statuscope:taken-over'));
  }, []);
  return null;
}
