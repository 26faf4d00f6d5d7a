const accented: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'đ',
  e: 'é',
  f: 'ƒ',
  g: 'ğ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};

/** Accents every letter outside `{{placeholders}}` and `code`, and makes the text about a third longer. */
export function pseudoText(text: string): string {
  const changed = text
    .split(/(\{\{.*?\}\}|`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[a-z]/g, (c) => accented[c] ?? c),
    )
    .join('');
  return `[${changed}${'·'.repeat(Math.ceil(text.length / 3))}]`;
}

/** The same for every text in a tree of words. */
export function pseudoWords(words: unknown): unknown {
  if (typeof words === 'string') return pseudoText(words);
  if (Array.isArray(words)) return words.map(pseudoWords);
  if (typeof words === 'object' && words !== null) {
    return Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, pseudoWords(value)]),
    );
  }
  return words;
}
