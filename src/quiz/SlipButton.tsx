import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import button from '../ui/button.module.css';
import { useShortcuts } from '../ui/useShortcuts.ts';
import { explainsAtOnce, type Mode, modeHref } from './mode.ts';
import { useQuizStore } from './QuizProvider.tsx';
import type { Given } from './session.ts';
import { useStillBefore } from './useStillBefore.ts';

/** Milliseconds in which a slip can be taken back. */
const undoable = 5_000;

/** Takes the last answer back, by button or by key, for as long as that can be done. */
export function SlipButton({ mode, given }: { readonly mode: Mode; readonly given: Given }) {
  const { t } = useTranslation('quiz');
  const shortcuts = useCatalogStore((state) => state.preferences.shortcuts);
  const undo = useQuizStore((state) => state.undo);
  // Beside a report the session may be another one by now, begun in another tab: its last answer is no slip of this one.
  const isLast = useQuizStore(
    ({ sessions }) => sessions[modeHref(mode)]?.given.at(-1)?.answer === given.answer,
  );
  const canUndo = useStillBefore(given.at + undoable) && isLast;
  const [hasFocus, setHasFocus] = useState(false);
  useShortcuts(shortcuts && canUndo, { u: () => undo(mode) });
  // Who stands on it when the time is over stays there: the focus would be lost with it.
  if (!canUndo && !hasFocus) return null;
  return (
    <button
      type="button"
      className={button.button}
      aria-disabled={!canUndo}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
      onClick={() => canUndo && undo(mode)}
    >
      <Undo2 size={18} aria-hidden /> {t(explainsAtOnce(mode) ? 'undo' : 'undoLast')}
    </button>
  );
}
