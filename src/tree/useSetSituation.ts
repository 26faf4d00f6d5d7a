import { startTransition, useOptimistic } from 'react';
import { useLocation } from 'wouter';
import type { Situation } from './situation.ts';

/**
 * The situation as it was set last, and how to set another one: what follows from it comes by way of the address, later.
 */
export function useSetSituation(
  situation: Situation,
  hrefOf: (situation: Situation) => string,
): readonly [set: Situation, show: (next: Situation) => void] {
  const [, navigate] = useLocation();
  const [set, showSet] = useOptimistic(situation);
  const show = (next: Situation) =>
    startTransition(() => {
      showSet(next);
      navigate(hrefOf(next), { replace: true });
    });
  return [set, show];
}
