/** What the manifest of one language says; `path` of a shortcut is below the language (`/decide`). */
interface Installable {
  readonly base: string;
  readonly languageTag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly description: string;
  readonly shortcuts: readonly { readonly name: string; readonly path: string }[];
}

/** The page behind a started app, until it is drawn: `--paper` of the dark theme, and the icon's own ground. */
const ground = '#0f1219';

/** The Web App Manifest of one language (W3C, Web Application Manifest), as JSON: with it the site can be installed. */
export function webManifest(installable: Installable): string {
  const { base, languageTag, direction, description, shortcuts } = installable;
  const picture = (file: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `${base}icons/${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    id: base,
    name: 'Statuscope',
    short_name: 'Statuscope',
    description,
    lang: languageTag,
    dir: direction,
    scope: base,
    start_url: `${base}${languageTag}`,
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    icons: [
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      picture('icon-192.png', 192, 'any'),
      picture('icon-512.png', 512, 'any'),
      picture('maskable-512.png', 512, 'maskable'),
    ],
    shortcuts: shortcuts.map(({ name, path }) => ({ name, url: `${base}${languageTag}${path}` })),
  });
}
