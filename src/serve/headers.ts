/**
 * What a page may do, and who may do what with it: the program, styles, words and pictures of this site, and nothing
 * else. No code from text (Trusted Types: the one policy there may be lets the service worker be registered, and
 * nothing else), no frame around it, no form, no other base. `public/_headers` and `nginx.conf` say the same to other servers, and a test holds them to it.
 */
export const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    'camera=()',
    'microphone=()',
    'geolocation=()',
    'payment=()',
    'usb=()',
    'browsing-topics=()',
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** For files whose name changes with their content: they never have to be asked for again (RFC 8246). */
export const keptForEver = 'public, max-age=31536000, immutable';

/** For all others: kept, but asked about each time (RFC 9111, section 5.2.2.4). */
export const askedAbout = 'no-cache';

/** The folders of files whose name changes with their content. */
export const hashedFolders = ['assets', 'content'] as const;

/** The `Cache-Control` of a path such as `/assets/index-abc.js`. */
export function cacheControlOf(path: string): string {
  const isHashed = hashedFolders.some((folder) => path.startsWith(`/${folder}/`));
  return isHashed ? keptForEver : askedAbout;
}
