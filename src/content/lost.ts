const forgetting = new Set<() => void>();

/**
 * Remembers that something did not come, and how to forget that. A view which asks again while it is drawn would ask for
 * ever: so what is lost stays lost until no view that lacks it is left.
 */
export function rememberLost(forget: () => void): void {
  forgetting.add(forget);
}

/** For when no view that lacks anything is left: what was lost is asked for again by the next one. */
export function forgetLost(): void {
  for (const forget of forgetting) forget();
  forgetting.clear();
}

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
