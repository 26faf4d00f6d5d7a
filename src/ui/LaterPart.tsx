import { type ReactNode, useEffect, useRef } from 'react';
import styles from './LaterPart.module.css';

/** Milliseconds between one child and the next: each is laid out in a frame of its own, and none of these is long. */
const pace = 50;

/**
 * A part of a page, below what is seen first, that comes to life after the rest. Where the build has drawn it, a button
 * that is pressed in it before that is pressed again once it lives (`public/early.js`). What is far off the screen is
 * laid out then, child by child.
 */
export function LaterPart({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = part.current;
    if (!element) return;
    const far = [...element.querySelectorAll<HTMLElement>(':scope > *')];
    for (const child of far) child.dataset.far = '';
    delete element.dataset.drawn;
    document.dispatchEvent(new Event('statuscope:taken-over'));
    const timer = setInterval(() => {
      const next = far.shift();
      if (next) delete next.dataset.far;
      else clearInterval(timer);
    }, pace);
    return () => clearInterval(timer);
  }, []);
  return (
    <div ref={part} data-drawn="" className={styles.part}>
      {children}
    </div>
  );
}
