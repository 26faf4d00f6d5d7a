import { useTranslation } from 'react-i18next';

/** Parses each bundle once, however many views ask for it. */
export function parsedOnce<Words>(parse: (bundle: unknown) => Words): (bundle: unknown) => Words {
  const parsed = new WeakMap<object, Words>();
  return (bundle) => {
    const known = typeof bundle === 'object' && bundle !== null ? parsed.get(bundle) : undefined;
    if (known) return known;
    const words = parse(bundle);
    if (typeof bundle === 'object' && bundle !== null) parsed.set(bundle, words);
    return words;
  };
}

/** The words of a file in a folder (`codes/202`), read by its parser; suspends while they load. */
export function useParsedWords<Words>(
  namespace: `${string}/${string}`,
  parse: (bundle: unknown) => Words,
): Words {
  const { i18n } = useTranslation(namespace);
  return parse(i18n.getResourceBundle(i18n.language, namespace));
}
