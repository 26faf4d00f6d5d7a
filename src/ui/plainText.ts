/** A text from `locales/` without the backticks around what stands on the wire: for titles and choices, which are plain. */
export function plainText(text: string): string {
  return text.replaceAll('`', '');
}
