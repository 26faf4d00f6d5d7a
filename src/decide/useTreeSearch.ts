import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/useCodeWords.ts';
import { useExampleTexts, useQuestionWords } from '../tree/useTreeWords.ts';
import type { TreeSearch } from './treeSearchIndex.ts';

/** What the search is made of, besides words. */
async function loadParts() {
  const [{ createTreeSearch }, { examples }] = await Promise.all([
    import('./treeSearchIndex.ts'),
    import('../tree/examples.ts'),
  ]);
  return { createTreeSearch, examples };
}

/** The search over the tree in the current language: it comes once `prepare` says that somebody is about to use it. */
export function useTreeSearch(): {
  readonly search: TreeSearch | undefined;
  readonly prepare: () => void;
} {
  const { i18n } = useTranslation('decide');
  const questions = useQuestionWords();
  const names = useNames();
  const exampleTexts = useExampleTexts();
  const [parts, setParts] = useState<Awaited<ReturnType<typeof loadParts>>>();
  const search = useMemo(
    () =>
      parts?.createTreeSearch({
        languageTag: i18n.language,
        questions,
        names,
        examples: parts.examples,
        exampleTexts,
      }),
    [parts, i18n.language, questions, names, exampleTexts],
  );
  // What does not come is asked for again with the next key.
  const prepare = () => {
    if (!parts) loadParts().then(setParts, () => undefined);
  };
  return { search, prepare };
}
