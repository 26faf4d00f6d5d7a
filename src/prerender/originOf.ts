/**
 * The origin (scheme, host and port) that somebody names for the site. Throws where the text names none, or more than
 * that: the path below which the site stands is the base path, and is set elsewhere.
 */
export function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const names = url?.pathname === '/' && url.search === '' && url.hash === '';
  if (!url || !names || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_ORIGIN has to be an origin such as https://example.org, and is: ${text}`);
  }
  return url.origin;
}
