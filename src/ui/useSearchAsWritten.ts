import { useRouter } from 'wouter';

/**
 * What stands behind the question mark, as it is written there. wouter's own `useSearch` decodes it, and whoever reads it
 * then would do so once more: a `%26` that belongs to a value became the end of it.
 */
export function useSearchAsWritten(): string {
  const router = useRouter();
  return router.searchHook(router);
}
