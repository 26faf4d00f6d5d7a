import { loadContent } from './loadContent.ts';
import { loadedOnce } from './loadedOnce.ts';

/** Where the licences stand among the content. */
export const licencesFile = 'licences';

/** A package that comes to the browser with the program, and its licence. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As in SPDX: `MIT`, `OFL-1.1`. */
  readonly identifier: string;
  readonly text: string;
}

/** The licences of all that the build has put into the program, loaded once. While developing nothing is built: there are none. */
export const loadLicences = loadedOnce(async (): Promise<readonly Licence[]> => {
  if (import.meta.env.DEV) return [];
  const licences = await loadContent(licencesFile);
  if (!Array.isArray(licences) || !licences.every(isLicence)) throw new Error('No licences');
  return licences;
});

function isLicence(value: unknown): value is Licence {
  return typeof value === 'object' && value !== null && 'identifier' in value && 'text' in value;
}
