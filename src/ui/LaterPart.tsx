import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './LaterPart.module.css';
import { useHydrating } from './useHydrating.ts';

/** Milliseconds between one child and the next: each is laid out in a frame of its own, and none of these is long. */
const pace = 50;
/** Milliseconds until that begins by itself after a step within the app: most of an exchange has played by then. */
const rest = 5000;

/**
 * A part of a page, below what is seen first, that comes to life after the rest (`firstStir.ts` says when). Where the build
 * has drawn it, a button that is pressed in it before that is pressed again once it lives (`public/early.js`). What is far
 * off the screen is laid out then too, and else after a while or when somebody begins to scroll, child by child, so that
 * nothing moves when they come back up.
 */
export function LaterPart({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  const isDrawn = useHydrating();
  const [wasDrawn] = useState(isDrawn);
  // Before the browser lays anything out.
  useLayoutEffect(() => {
    for (const child of childrenOf(part.current)) child.dataset.far = '';
  }, []);
  useEffect(() => {
    if (isDrawn) return;
    document.dispatchEvent(new Event('statuscope:taken-over'));
    const far = childrenOf(part.current);
    const layOut = () => {
      stop();
      const next = far.shift();
      if (!next) return;
      delete next.dataset.far;
      timer = setTimeout(layOut, pace);
    };
    const stop = () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', layOut);
    };
    let timer = setTimeout(layOut, wasDrawn ? pace : rest);
    window.addEventListener('scroll', layOut);
    return stop;
  }, [isDrawn, wasDrawn]);
  return (
    <div ref={part} data-drawn={isDrawn ? '' : undefined} className={styles.part}>
      {children}
    </div>
  );
}

function childrenOf(element: HTMLElement | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>(':scope > *') ?? [])];
}
