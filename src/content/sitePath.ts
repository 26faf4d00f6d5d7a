/** The path below which the site stands, without a slash at its end: empty at the root of a host. */
const basePath = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path of the site (`/en`): below its base path. */
export function siteHref(path: string): string {
  return `${basePath}${path}`;
}

/** The path of the site that an address path means: without the base path. */
export function pathInSite(pathname: string): string {
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '/';
}
