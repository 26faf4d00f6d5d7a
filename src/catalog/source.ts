/** Where a fact is stated: a section of an RFC, a registry or vendor page, or nowhere but in what is done. */
export type Source =
  | { readonly kind: 'rfc'; readonly rfc: number; readonly section: string }
  | { readonly kind: 'page'; readonly title: string; readonly url: string }
  /** What servers and clients commonly do, where the cited text leaves it open. */
  | { readonly kind: 'practice'; readonly beside: Exclude<Source, { kind: 'practice' }> };

/** A value together with the text that states it. */
export interface Fact<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** A section of an RFC, e.g. `rfc(9110, '15.3.3')`. */
export function rfc(number: number, section: string) {
  return { kind: 'rfc', rfc: number, section } as const;
}

/** A page of a registry or a vendor, by its title and its address. */
export function page(title: string, url: string) {
  return { kind: 'page', title, url } as const;
}

/** A value that rests on common practice; `beside` is the text which leaves it open. */
export function inPractice<const Value>(
  value: Value,
  beside: Exclude<Source, { kind: 'practice' }>,
): Fact<Value> {
  return { value, source: { kind: 'practice', beside } };
}

/** A value with a source of its own. */
export function stated<const Value>(value: Value, source: Source): Fact<Value> {
  return { value, source };
}

/** The registry in which status codes are registered (RFC 9110 section 16.2). */
export const ianaRegistry = page(
  'IANA HTTP Status Code Registry',
  'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
);

/** How a source is cited on the page: `RFC 9110 §15.3.3`, or the page's title. */
export function citation(source: Source): string {
  switch (source.kind) {
    case 'rfc':
      return `RFC ${source.rfc} §${source.section}`;
    case 'page':
      return source.title;
    case 'practice':
      return citation(source.beside);
  }
}

/** The address of an RFC. */
export function rfcUrl(number: number): string {
  return `https://www.rfc-editor.org/rfc/rfc${number}.html`;
}

/** The address at which a source can be read. */
export function sourceUrl(source: Source): string {
  switch (source.kind) {
    case 'rfc':
      return `${rfcUrl(source.rfc)}#section-${source.section}`;
    case 'page':
      return source.url;
    case 'practice':
      return sourceUrl(source.beside);
  }
}
