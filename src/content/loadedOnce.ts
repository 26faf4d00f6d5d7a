import { rememberLost } from './lost.ts';

/** Loads it when it is first asked for, and once; what was lost is loaded anew once that is forgotten. */
export function loadedOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  const forget = () => {
    loading = undefined;
  };
  return () => {
    if (!loading) {
      loading = load();
      loading.catch(() => rememberLost(forget));
    }
    return loading;
  };
}
