import 'i18next';
import type app from '../../locales/en/app.json';
import type board from '../../locales/en/board.json';
import type compare from '../../locales/en/compare.json';
import type exchange from '../../locales/en/exchange.json';
import type facts from '../../locales/en/facts.json';
import type names from '../../locales/en/names.json';
import type picker from '../../locales/en/picker.json';
import type problems from '../../locales/en/problems.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: typeof app;
      board: typeof board;
      compare: typeof compare;
      exchange: typeof exchange;
      picker: typeof picker;
      facts: typeof facts;
      names: typeof names;
      problems: typeof problems;
      [words: `codes/${string}`]: Record<string, unknown>;
    };
  }
}
