import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { answerIdsOf, endsInLeaf, pathOf } from '../tree/paths.ts';
import { lazyView } from '../ui/lazyView.tsx';
import { useChange } from '../ui/useChange.ts';
import { useShortcuts } from '../ui/useShortcuts.ts';
import styles from './AskDoor.module.css';
import { PathSoFar } from './PathSoFar.tsx';
import { PossibleCodes } from './PossibleCodes.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { TreeSearch } from './TreeSearch.tsx';
import { pathHref } from './treeHref.ts';

/** Not needed before the last question is answered. */
const LeafResult = lazyView(() => import('./LeafResult.tsx'));

/** A question at a time: the path so far, the question or the code that it led to, and what is still possible. */
export function AskDoor({ answerIds }: { readonly answerIds: readonly string[] }) {
  const { t } = useTranslation('decide');
  const [, navigate] = useLocation();
  const shortcuts = useCatalogStore((state) => state.preferences.shortcuts);
  const path = pathOf(answerIds);
  const { steps, end } = path;
  const stage = useRef<HTMLDivElement>(null);
  const place = answerIdsOf(path).join('/');
  useChange(place, () => stage.current?.focus());

  const answers = end.kind === 'question' ? end.answers : [];
  const goBack = () => navigate(pathHref(pathOf(answerIdsOf(path).slice(0, -1))));
  useShortcuts(shortcuts, {
    ...Object.fromEntries(
      answers.map(({ id }, index) => [
        String(index + 1),
        () => navigate(pathHref(pathOf([...answerIdsOf(path), id]))),
      ]),
    ),
    ...(steps.length > 0 ? { Backspace: goBack } : {}),
  });

  return (
    <div className={styles.walk}>
      {steps.length === 0 && <TreeSearch />}
      {steps.length < answerIds.length && (
        <p role="status" className={styles.notice}>
          {t('brokenPath')}
        </p>
      )}
      <PathSoFar path={path} />
      <div className={styles.columns}>
        <div ref={stage} tabIndex={-1} className={styles.stage}>
          {end.kind === 'question' ? (
            <QuestionCard key={end.id} path={path} question={end} />
          ) : (
            endsInLeaf(path) && <LeafResult path={path} />
          )}
        </div>
        {end.kind === 'question' && <PossibleCodes node={end} />}
      </div>
    </div>
  );
}
