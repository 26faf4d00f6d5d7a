import 'i18next';
import type about from '../../locales/en/about.json';
import type app from '../../locales/en/app.json';
import type board from '../../locales/en/board.json';
import type code from '../../locales/en/code.json';
import type compare from '../../locales/en/compare.json';
import type decide from '../../locales/en/decide.json';
import type entry from '../../locales/en/entry.json';
import type exchange from '../../locales/en/exchange.json';
import type facts from '../../locales/en/facts.json';
import type licences from '../../locales/en/licences.json';
import type picker from '../../locales/en/picker.json';
import type problems from '../../locales/en/problems.json';
import type progress from '../../locales/en/progress.json';
import type quiz from '../../locales/en/quiz.json';
import type tree from '../../locales/en/tree.json';
import type { Names } from './codeWords.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      about: typeof about;
      app: typeof app;
      board: typeof board;
      code: typeof code;
      compare: typeof compare;
      decide: typeof decide;
      entry: typeof entry;
      exchange: typeof exchange;
      licences: typeof licences;
      picker: typeof picker;
      facts: typeof facts;
      names: Names;
      problems: typeof problems;
      quiz: typeof quiz;
      progress: typeof progress;
      tree: typeof tree;
      [words: `${string}/${string}`]: Record<string, unknown>;
    };
  }
}
