import type { Page } from './address.ts';

const about = () => import('../about/AboutPages.tsx');

/** The modules of the pages, each fetched when its page is wanted. */
export const pageModules = {
  board: () => import('../board/BoardPage.tsx'),
  compare: () => import('../compare/ComparePage.tsx'),
  code: () => import('../code/CodePage.tsx'),
  decide: () => import('../decide/DecidePage.tsx'),
  quiz: () => import('../quiz/QuizPage.tsx'),
  progress: () => import('../progress/ProgressPage.tsx'),
  'not-found': () => import('./NotFoundPage.tsx'),
  about,
  licences: about,
} as const;

/** Fetches the module of a page. */
export function loadPage(name: Page['name']): Promise<unknown> {
  return pageModules[name]();
}
