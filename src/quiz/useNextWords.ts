import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../i18n/wordFiles.ts';
import { itemOf } from '../scenarios/itemBank.ts';
import { wordsNamespace } from '../scenarios/useItemWords.ts';
import type { Session } from './session.ts';

/** Fetches the words of the next question while this one is being read, so that it stands there at once. */
export function useNextWords({ asked, given, explaining }: Session): void {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const next = asked[given.length + (explaining ? 0 : 1)];
  const item = next && itemOf(next.item);
  const namespace = item && wordsNamespace(item);
  useEffect(() => {
    if (!namespace || i18n.hasResourceBundle(language, namespace)) return;
    loadWords(language, namespace).then(
      (words) => i18n.addResourceBundle(language, namespace, words),
      // The question asks for them again.
      () => undefined,
    );
  }, [i18n, language, namespace]);
}
