import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Is this drawn by the build, or taken over from what the build has drawn? Then it has to come out the same. */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
