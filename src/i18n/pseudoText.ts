/** Letters with marks, as far as the fonts of the site have them. */
const accented: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  d: 'đ',
  e: 'é',
  g: 'ğ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ó',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
};

/** Accents the letters outside `{{placeholders}}` and `code`, and makes the text about a third longer. */
export function pseudoText(text: string): string {
  const changed = text
    .split(/(\{\{.*?\}\}|`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[a-z]/g, (c) => accented[c] ?? c),
    )
    .join('');
  return `[${changed}${'·'.repeat(Math.ceil(text.length / 3))}]`;
}

/** Plural forms that Arabic, whose tag the pseudo-language has, tells apart and English does not. */
const moreForms = ['zero', 'two', 'few', 'many'] as const;

/** The same for every text of a file of words; what is said of many in English is said in all forms that are more. */
export function pseudoFile(words: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) => {
      const text = pseudoWords(value);
      const [, name] = /^(.*_)other$/.exec(key) ?? [];
      const forms = name === undefined ? [] : moreForms.map((form) => `${name}${form}`);
      return [key, ...forms].map((written) => [written, text]);
    }),
  );
}

/** The same for every text in a tree of words. */
export function pseudoWords(words: unknown): unknown {
  if (typeof words === 'string') return pseudoText(words);
  if (Array.isArray(words)) return words.map(pseudoWords);
  if (typeof words === 'object' && words !== null) {
    return pseudoFile({ ...words });
  }
  return words;
}
