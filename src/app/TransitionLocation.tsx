import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { BaseLocationHook } from 'wouter';

interface Location {
  readonly path: string;
  navigate(to: string, options?: { replace?: boolean }): void;
}

const LocationContext = createContext<Location | undefined>(undefined);

/**
 * Holds the path in React's own state and changes it in a transition: the page that is there stays until the next
 * one is ready, and view transitions run. (A location kept outside React, as wouter does by default, changes at once.)
 */
export function TransitionLocation({ children }: { readonly children: ReactNode }) {
  const [path, setPath] = useState(() => window.location.pathname);
  /** The path that is to begin at the top, once it is on the screen. */
  const toTop = useRef<string>(undefined);

  useEffect(() => {
    const follow = () => startTransition(() => setPath(window.location.pathname));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  useLayoutEffect(() => {
    if (toTop.current !== path) return;
    toTop.current = undefined;
    window.scrollTo(0, 0);
  }, [path]);

  function navigate(to: string, options: { replace?: boolean } = {}): void {
    if (options.replace) window.history.replaceState(null, '', to);
    else window.history.pushState(null, '', to);
    const next = window.location.pathname;
    if (!options.replace && pageKind(next) !== pageKind(path)) toTop.current = next;
    startTransition(() => setPath(next));
  }

  return <LocationContext value={{ path, navigate }}>{children}</LocationContext>;
}

/** The location hook for wouter's `Router`. */
export const useTransitionLocation: BaseLocationHook = () => {
  const location = use(LocationContext);
  if (!location) throw new Error('useTransitionLocation needs a TransitionLocation above it');
  return [location.path, location.navigate];
};

/** Two comparisons are the same kind of page, in any language: going from one to the other keeps the place. */
function pageKind(path: string): string {
  return path.split('/')[2] ?? '';
}
