import { type ReactNode, useEffect, useRef } from 'react';
import styles from './LaterPart.module.css';

/**
 * A part of a page that comes to life after the rest. Where the build has drawn it, a button that is pressed in it
 * before that is pressed again once it lives (`public/early.js`).
 */
export function LaterPart({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    delete part.current?.dataset.drawn;
    document.dispatchEvent(new Event('statuscope:taken-over'));
  }, []);
  return (
    <div ref={part} data-drawn="" className={styles.part}>
      {children}
    </div>
  );
}
