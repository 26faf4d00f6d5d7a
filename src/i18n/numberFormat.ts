/** To make a format takes a browser a while, and pages write many numbers: each is made once. */
const made = new Map<string, Intl.NumberFormat>();

const styles = {
  decimal: {},
  /** Shares from 0 to 1. */
  percent: { style: 'percent' },
  /** Of a clock: 5 is `05`. */
  'two-digit': { minimumIntegerDigits: 2 },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

/** How numbers are written in a language. */
export function numberFormat(
  languageTag: string,
  style: keyof typeof styles = 'decimal',
): Intl.NumberFormat {
  const key = `${languageTag} ${style}`;
  const format = made.get(key) ?? new Intl.NumberFormat(languageTag, styles[style]);
  made.set(key, format);
  return format;
}
