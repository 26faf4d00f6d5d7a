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
