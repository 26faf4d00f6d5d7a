import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

/** The fonts of the pictures. Each file has a family of its own, since of two with one name one hides the other. */
export const fonts: Font[] = [
  font(
    'Sans',
    400,
    require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff'),
  ),
  font(
    'Sans',
    600,
    require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff'),
  ),
  font(
    'Sans more',
    400,
    require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff'),
  ),
  font(
    'Sans more',
    600,
    require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff'),
  ),
  font(
    'Mono',
    600,
    require.resolve('@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-600-normal.woff'),
  ),
];

/** The families in the order in which a letter is looked for. */
export const families = { sans: "'Sans', 'Sans more'", mono: "'Mono'" } as const;

function font(name: string, weight: 400 | 600, file: string): Font {
  return { name, weight, style: 'normal', data: readFileSync(file) };
}
