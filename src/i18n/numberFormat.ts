/** To make a format takes a browser a while, and pages write many numbers: each is made once. */
const made = new Map<string, Intl.NumberFormat>();

/** How numbers are written in a language; as `percent`, shares from 0 to 1. */
export function numberFormat(
  languageTag: string,
  style: 'decimal' | 'percent' = 'decimal',
): Intl.NumberFormat {
  const key = `${languageTag} ${style}`;
  const format = made.get(key) ?? new Intl.NumberFormat(languageTag, { style });
  made.set(key, format);
  return format;
}
