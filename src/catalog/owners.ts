/** Who made up codes that are not registered: names that are the same in every language. */
export const owners = {
  anthropic: 'Anthropic',
  aws: 'AWS',
  cloudflare: 'Cloudflare',
  cloudlinux: 'CloudLinux',
  cpanel: 'cPanel',
  esri: 'Esri',
  gears: 'Google Gears',
  google: 'Google',
  laravel: 'Laravel',
  linkedin: 'LinkedIn',
  microsoft: 'Microsoft',
  nginx: 'nginx',
  openstack: 'OpenStack Swift',
  pantheon: 'Pantheon',
  qualys: 'Qualys',
  shopify: 'Shopify',
  squid: 'Squid',
  tornado: 'Tornado',
  twitter: 'Twitter',
  'webdav-draft': 'WebDAV draft',
} as const;

/** `unknown` where lists name a code for which nobody stands. */
export type OwnerId = keyof typeof owners | 'unknown';
