import { useState } from 'react';
import type { Mode } from './mode.ts';
import { useQuizStore } from './QuizProvider.tsx';
import { isOver, type Session } from './session.ts';

interface SessionOnPage {
  readonly session: Session | undefined;
  /** The reader has read the report and wants to go on. */
  again(): void;
}

/**
 * The session that the page shows, where this one is under way. A report that is being read stays, whatever another tab
 * begins meanwhile; once more then means to go on with that, unless it is over as well: a session that somebody answers
 * is not replaced unasked.
 */
export function useSessionOnPage(mode: Mode, underWay: Session | undefined): SessionOnPage {
  const begin = useQuizStore((state) => state.begin);
  const [shown, setShown] = useState(underWay);
  const isReport = shown?.ended === true && underWay !== undefined && underWay.id !== shown.id;
  if (!isReport && underWay !== shown) setShown(underWay);
  return {
    session: isReport ? shown : underWay,
    again: () => {
      if (!isReport || isOver(underWay, mode, Date.now())) begin(mode);
      setShown(undefined);
    },
  };
}
