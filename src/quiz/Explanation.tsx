import { ArrowRight } from 'lucide-react';
import { Suspense, useDeferredValue, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import type { QuizItem } from '../scenarios/item.ts';
import type { ItemWords } from '../scenarios/itemWords.ts';
import button from '../ui/button.module.css';
import { useShortcuts } from '../ui/useShortcuts.ts';
import styles from './Explanation.module.css';
import type { Mode } from './mode.ts';
import { PartingOf } from './PartingOf.tsx';
import { useQuizStore } from './QuizProvider.tsx';
import { SlipButton } from './SlipButton.tsx';
import type { Given } from './session.ts';
import { Whys } from './Whys.tsx';

interface ExplanationProps {
  readonly mode: Mode;
  readonly item: QuizItem;
  readonly words: ItemWords;
  readonly given: Given;
}

/** Right or not, why, why not the others, and the two exchanges where they part. The reader decides when to go on. */
export function Explanation({ mode, item, words, given }: ExplanationProps) {
  const { t } = useTranslation('quiz');
  const shortcuts = useCatalogStore((state) => state.preferences.shortcuts);
  const next = useQuizStore((state) => state.next);
  const result = useRef<HTMLParagraphElement>(null);
  // The exchanges are drawn a moment later, so that the result is there at once.
  const exchangesToo = useDeferredValue(true, false);
  useEffect(() => result.current?.focus(), []);
  const goOn = () => next(mode);
  useShortcuts(shortcuts, { Enter: goOn });
  return (
    <section aria-label={t('explanation')} className={styles.explanation}>
      <p ref={result} role="status" tabIndex={-1} className={styles.result}>
        {t(`results.${given.grade}`)}
      </p>
      <Whys item={item} words={words} chosen={given.chosen} />
      <div className={styles.ways}>
        <button type="button" className={button.strong} onClick={goOn}>
          {t('next')} <ArrowRight size={18} aria-hidden className={styles.arrow} />
        </button>
        <SlipButton mode={mode} given={given} />
      </div>
      {exchangesToo && given.grade !== 'best' && (
        <Suspense>
          <PartingOf mode={mode} item={item} chosen={given.chosen} />
        </Suspense>
      )}
    </section>
  );
}
