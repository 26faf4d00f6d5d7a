import { useMemo } from 'react';
import { useStore } from 'zustand';
import { MemoryProvider } from '../memory/MemoryProvider.tsx';
import { MemoryNotice } from './MemoryNotice.tsx';
import { type Mode, modeHref } from './mode.ts';
import { openQuiz } from './openQuiz.ts';
import { QuizProvider } from './QuizProvider.tsx';
import { SessionView } from './SessionView.tsx';

/** A session of the quiz, with the items and the memory that it needs. */
export default function LiveSession({ mode }: { readonly mode: Mode }) {
  const { memory, quiz } = useMemo(openQuiz, []);
  const keeps = useStore(memory, (state) => state.keeps);
  const full = useStore(memory, (state) => state.full);
  const unreadable = useStore(memory, (state) => state.known.unreadable);
  return (
    <MemoryProvider store={memory}>
      <QuizProvider store={quiz}>
        <MemoryNotice health={{ keeps, full, unreadable }} />
        <SessionView key={modeHref(mode)} mode={mode} />
      </QuizProvider>
    </MemoryProvider>
  );
}
