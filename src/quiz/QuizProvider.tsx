import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import type { QuizState, QuizStore } from './quizStore.ts';

const QuizContext = createContext<QuizStore | undefined>(undefined);

/** Hands the sessions of the quiz to the views below. */
export function QuizProvider({
  store,
  children,
}: {
  readonly store: QuizStore;
  readonly children: ReactNode;
}) {
  return <QuizContext value={store}>{children}</QuizContext>;
}

/** A part of the quiz's store; the view renders anew only when that part changes. */
export function useQuizStore<Part>(select: (state: QuizState) => Part): Part {
  const store = use(QuizContext);
  if (!store) throw new Error('useQuizStore needs a QuizProvider above it');
  return useStore(store, select);
}
