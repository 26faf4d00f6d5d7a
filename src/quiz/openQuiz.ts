import type { MemoryStore } from '../memory/memoryStore.ts';
import { openMemory } from '../memory/openMemory.ts';
import { itemBank } from '../scenarios/itemBank.ts';
import { listenToOtherTabs } from './keptSessions.ts';
import { newId } from './newId.ts';
import { createQuizStore, type QuizStore } from './quizStore.ts';

let opened: { readonly memory: MemoryStore; readonly quiz: QuizStore } | undefined;

/** The quiz and the memory that it writes to, opened when its page is first shown: one for a whole visit. */
export function openQuiz(): { readonly memory: MemoryStore; readonly quiz: QuizStore } {
  const memory = openMemory();
  opened ??= { memory, quiz: createQuiz(memory) };
  return opened;
}

function createQuiz(memory: MemoryStore): QuizStore {
  const quiz = createQuizStore({
    memory,
    items: itemBank,
    storage: () => window.localStorage,
    now: () => Date.now(),
    random: Math.random,
    newId,
  });
  listenToOtherTabs(quiz.getState());
  return quiz;
}
