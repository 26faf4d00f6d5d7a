import { useMemo } from 'react';
import { MemoryProvider } from '../memory/MemoryProvider.tsx';
import { LiveFront } from './LiveFront.tsx';
import { MemoryNotice } from './MemoryNotice.tsx';
import { type Mode, modeHref } from './mode.ts';
import { openQuiz } from './openQuiz.ts';
import { QuizProvider } from './QuizProvider.tsx';
import { SessionView } from './SessionView.tsx';

/** The quiz with its items and its memory: a session, or its front page where `mode` is undefined. */
export default function LiveQuiz({ mode }: { readonly mode: Mode | undefined }) {
  const { memory, quiz } = useMemo(openQuiz, []);
  return (
    <MemoryProvider store={memory}>
      <QuizProvider store={quiz}>
        <MemoryNotice />
        {mode === undefined ? <LiveFront /> : <SessionView key={modeHref(mode)} mode={mode} />}
      </QuizProvider>
    </MemoryProvider>
  );
}
