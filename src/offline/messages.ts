/** What a page asks of the service worker. */
export type WorkerMessage =
  /** Keep all content of this language. */
  | { readonly kind: 'keep-language'; readonly languageTag: string }
  /** Take the place of the version that is in use. */
  | { readonly kind: 'take-over' };

/** Reads what a page has sent; undefined where it is of a version that this one does not understand. */
export function readMessage(data: unknown): WorkerMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'take-over') return { kind: 'take-over' };
  if (
    data.kind === 'keep-language' &&
    'languageTag' in data &&
    typeof data.languageTag === 'string'
  )
    return { kind: 'keep-language', languageTag: data.languageTag };
  return undefined;
}
