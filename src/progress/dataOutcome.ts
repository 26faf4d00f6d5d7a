import type { ImportReading } from './readImport.ts';

type Refusal = Extract<ImportReading, { kind: 'refused' }>['reason'];

/** What became of the last thing that the reader did with their data. `file` is the name of a file. */
export type DataOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'exported'; readonly count: number; readonly file: string }
  | { readonly kind: 'save-failed' }
  | { readonly kind: 'reading'; readonly file: string }
  | {
      readonly kind: 'imported';
      readonly file: string;
      readonly added: number;
      /** How many were there already. */
      readonly known: number;
      /** How many could not be read. */
      readonly skipped: number;
    }
  | { readonly kind: 'refused'; readonly file: string; readonly reason: Refusal }
  /** It could be read, but not be written. */
  | { readonly kind: 'not-added'; readonly file: string }
  | { readonly kind: 'deck-loading' }
  | { readonly kind: 'deck-saved'; readonly count: number; readonly file: string }
  | { readonly kind: 'deck-failed' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'delete-failed' };
