/** A typeface that is fetched; one that stands in for it is on the device, and has no address. */
const fetchedTypeface = /@font-face\s*\{[^}]*\burl\([^}]*\}/g;

/**
 * Takes the typefaces that are fetched out of a sheet: a drawn page is painted in what stands in for them
 * (`src/ui/fonts.css`), and they come when it is on the screen.
 */
export function withoutTypefaces(sheet: string): { sheet: string; typefaces: string } {
  return {
    sheet: sheet.replaceAll(fetchedTypeface, ''),
    typefaces: [...sheet.matchAll(fetchedTypeface)].map(([rule]) => rule).join(''),
  };
}
