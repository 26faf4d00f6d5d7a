/** Where a fact is stated: a section of an RFC, or a registry or vendor page. */
export type Source =
  | { readonly kind: 'rfc'; readonly rfc: number; readonly section: string }
  | { readonly kind: 'page'; readonly title: string; readonly url: string };

/** A value together with the text that states it. */
export interface Fact<Value> {
  readonly value: Value;
  readonly source: Source;
}

/** A section of an RFC, e.g. `rfc(9110, '15.3.3')`. */
export function rfc(number: number, section: string): Source {
  return { kind: 'rfc', rfc: number, section };
}

/** The registry in which status codes are registered (RFC 9110 section 16.2). */
export const ianaRegistry: Source = {
  kind: 'page',
  title: 'IANA HTTP Status Code Registry',
  url: 'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
};

/** How a source is cited on the page: `RFC 9110 §15.3.3`, or the page's title. */
export function citation(source: Source): string {
  return source.kind === 'rfc' ? `RFC ${source.rfc} §${source.section}` : source.title;
}

/** The address at which a source can be read. */
export function sourceUrl(source: Source): string {
  return source.kind === 'rfc'
    ? `https://www.rfc-editor.org/rfc/rfc${source.rfc}.html#section-${source.section}`
    : source.url;
}
