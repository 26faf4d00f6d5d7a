import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { loadWords } from '../i18n/wordFiles.ts';
import { inLanguage, readAddress, withSearch } from './address.ts';
import { reloadIfReplaced } from './replaced.ts';
import { currentPlace } from './TransitionLocation.tsx';

/** The tag of a language whose words did not come, until that is read or another one is asked for. */
export interface MissingLanguage {
  readonly tag: string | undefined;
  forget(): void;
}

/**
 * Brings the words into the language of the address, and tells the document. The old words stand until the new ones
 * have come; if they do not come, the address goes back to the language that is there.
 */
export function useLanguage(tag: string): MissingLanguage {
  const { i18n } = useTranslation();
  const [missing, setMissing] = useState<string>();
  const [, navigate] = useLocation();
  const current = i18n.language;

  /** Meanwhile the reader may have gone to another page, or back to a language that is there. */
  const isWanted = () => {
    const address = readAddress(currentPlace().path);
    return address.kind === 'page' && address.languageTag === tag;
  };

  const change = useEffectEvent(async () => {
    setMissing(undefined);
    try {
      // All that is in use, before anything is changed: a page that is drawn without its words breaks, and forgets where
      // it was.
      const namespaces = [i18n.options.ns ?? []].flat();
      await Promise.all(namespaces.map((namespace) => loadWords(tag, namespace)));
      if (isWanted()) await i18n.changeLanguage(tag);
      return;
    } catch {
      if (await reloadIfReplaced(tag)) return;
    }
    if (i18n.language === tag || !isWanted()) return;
    const { path, search } = currentPlace();
    setMissing(tag);
    navigate(withSearch(inLanguage(i18n.language, path), search), { replace: true });
  });

  useEffect(() => {
    if (tag !== current) change();
  }, [tag, current]);

  useEffect(() => {
    document.documentElement.lang = current;
    document.documentElement.dir = i18n.dir(current);
  }, [current, i18n]);

  return { tag: missing, forget: () => setMissing(undefined) };
}
