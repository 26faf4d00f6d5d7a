import type { Catalog } from './catalog.ts';
import type { StatusCode } from './statusCode.ts';

/** What a text that should name a status code turns out to be. */
export type CodeReading = { readonly kind: 'known'; readonly code: StatusCode } | CodeProblem;

/** Why a text names no code of the catalog, with the nearest code that it does hold, if any. */
export type CodeProblem =
  | {
      readonly kind: 'unregistered';
      readonly number: number;
      /** The number it is treated as: x00 of its class (RFC 9110 section 15). */
      readonly treatedAs: number;
      readonly nearest: StatusCode | undefined;
    }
  | { readonly kind: 'out-of-range'; readonly text: string }
  | { readonly kind: 'not-a-number'; readonly text: string };

/**
 * What a text that somebody has pasted says of a code: its one number of three digits (`HTTP/1.1 502 Bad Gateway`), else
 * all of it.
 */
export function codeTextIn(text: string): string {
  const numbers = text.split(/[\s:;,."'()]+/).filter((word) => /^\d{3}$/.test(word));
  return numbers.length === 1 && numbers[0] ? numbers[0] : text.trim();
}

/** Reads a text from an address or a search box as a status code. */
export function readCode(text: string, catalog: Catalog): CodeReading {
  const name = text.trim();
  const isNumber = /^\d+$/.test(name);
  // Zeros before a number change nothing.
  const code = catalog.byId(isNumber ? String(Number(name)) : name);
  if (code) return { kind: 'known', code };
  if (!isNumber) return { kind: 'not-a-number', text: name };
  const number = Number(name);
  if (number < 100 || number > 599) return { kind: 'out-of-range', text: name };
  const nearest = nearestInClass(number, catalog);
  return { kind: 'unregistered', number, treatedAs: classStart(number), nearest };
}

/** The x00 of the class where the catalog holds it, else the closest number of the same class. */
function nearestInClass(number: number, catalog: Catalog): StatusCode | undefined {
  const start = classStart(number);
  const general = catalog.byId(String(start));
  if (general) return general;
  return catalog.all
    .filter((code) => classStart(code.number) === start)
    .sort((a, b) => Math.abs(a.number - number) - Math.abs(b.number - number))[0];
}

function classStart(number: number): number {
  return Math.floor(number / 100) * 100;
}
