import { useState } from 'react';

/** How the last attempt to copy went. */
export type CopyOutcome<What extends string> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copied'; readonly what: What }
  /** The browser did not allow it: the reader can copy this text by hand. */
  | { readonly kind: 'failed'; readonly text: string };

/** Copies texts to the clipboard; `what` names the text in the outcome. */
export function useCopy<What extends string>() {
  const [outcome, setOutcome] = useState<CopyOutcome<What>>({ kind: 'idle' });
  async function copy(text: string, what: What): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ kind: 'copied', what });
    } catch {
      setOutcome({ kind: 'failed', text });
    }
  }
  return { outcome, copy, forget: () => setOutcome({ kind: 'idle' }) };
}
