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
import type { BaseLocationHook, BaseSearchHook } from 'wouter';
import { pathInSite, siteHref } from '../content/sitePath.ts';

/** Where the reader is, below the base path of the site. */
export interface Place {
  readonly path: string;
  /** What stands behind the question mark, without it. */
  readonly search: string;
}

interface Location extends Place {
  navigate(to: string, options?: { replace?: boolean }): void;
}

const LocationContext = createContext<Location | undefined>(undefined);

/**
 * Holds the address in React's own state and changes it in a transition: the page that is there stays until the next
 * one is ready, and view transitions run. (A location kept outside React, as wouter does by default, changes at once.)
 * It begins at `start`: where the build has drawn the page that was without a search, which follows.
 */
export function TransitionLocation({
  start,
  children,
}: {
  readonly start: Place;
  readonly children: ReactNode;
}) {
  const [{ path, search }, setAddress] = useState(start);
  /** The path that is to begin at the top, once it is on the screen. */
  const toTop = useRef<string>(undefined);

  useEffect(() => {
    const follow = () => startTransition(() => setAddress(currentPlace()));
    if (currentPlace().search !== start.search) follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [start]);

  useLayoutEffect(() => {
    if (toTop.current !== path) return;
    toTop.current = undefined;
    window.scrollTo(0, 0);
  }, [path]);

  function navigate(to: string, options: { replace?: boolean } = {}): void {
    if (options.replace) window.history.replaceState(null, '', siteHref(to));
    else window.history.pushState(null, '', siteHref(to));
    const next = currentPlace();
    if (!options.replace && pageKind(next.path) !== pageKind(path)) toTop.current = next.path;
    startTransition(() => setAddress(next));
  }

  return <LocationContext value={{ path, search, navigate }}>{children}</LocationContext>;
}

/** The location hook for wouter's `Router`. */
export const useTransitionLocation: BaseLocationHook = () => {
  const { path, navigate } = useHeldLocation();
  return [path, navigate];
};

/** The hook for wouter's `Router` that reads what stands behind the question mark. */
export const useTransitionSearch: BaseSearchHook = () => useHeldLocation().search;

function useHeldLocation(): Location {
  const location = use(LocationContext);
  if (!location) throw new Error('The location needs a TransitionLocation above it');
  return location;
}

/** Where the browser is. */
export function currentPlace(): Place {
  const { pathname, search } = window.location;
  return { path: pathInSite(pathname), search: search.slice(1) };
}

/** Two comparisons are the same kind of page, in any language: going from one to the other keeps the place. */
function pageKind(path: string): string {
  return path.split('/')[2] ?? '';
}
