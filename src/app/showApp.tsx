import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

/** Draws the app anew: what stands in the element, as in the answer at a wrong address, is thrown away. */
export function drawApp(root: HTMLElement, app: ReactNode): void {
  createRoot(root).render(app);
}

/**
 * Brings the page to life that the build has drawn. Where anything does not come that it needs, it stays as it was drawn,
 * and `onLeft` is called.
 */
export function takeOver(drawn: HTMLElement, app: ReactNode, onLeft: () => void): void {
  const { dataset } = document.documentElement;
  const untouched = drawn.cloneNode(true);
  const onCaughtError = (error: unknown) => {
    window.reportError(error);
    // `TakenOver.tsx` strikes it out when all is well.
    if (!('prerendered' in dataset)) return;
    queueMicrotask(() => {
      living.unmount();
      drawn.replaceWith(untouched);
      onLeft();
    });
  };
  let living: Root;
  // In a transition the page is taken over in small steps, and a touch in between is answered.
  startTransition(() => {
    living = hydrateRoot(drawn, app, { onCaughtError });
  });
}
