import { type Page, test } from '@playwright/test';
import { measureBytes } from './bytes.ts';
import { measureLongLog } from './longLog.ts';
import { measureMemory } from './memory.ts';
import { measureNextPaint } from './nextPaint.ts';
import { measurePicking } from './picking.ts';
import { measurePlaying } from './playing.ts';
import { measureScaling } from './scaling.ts';
import { measureSearch } from './search.ts';
import { type Table, tableIn } from './table.ts';

/** The pages whose bytes count, by their address, and the module without which none of them is. */
const pages = [
  ['/en/compare/202-vs-403', 'src/compare/ComparePage.tsx'],
  ['/en', 'src/board/BoardPage.tsx'],
  ['/en/codes/404', 'src/code/CodePage.tsx'],
  ['/en/decide', 'src/decide/DecidePage.tsx'],
  ['/en/quiz', 'src/quiz/QuizPage.tsx'],
] as const;

for (const [address, entry] of pages) {
  test(`the bytes of ${address} keep their budgets`, ({ page }) =>
    measureBytes(page, address, entry, tableIn(test.info())));
}

const measures: Readonly<Record<string, (page: Page, table: Table) => Promise<void>>> = {
  'the search keeps its budget': measureSearch,
  'the next paint keeps its budget': measureNextPaint,
  'picking keeps its budget': measurePicking,
  'playing keeps its budget': measurePlaying,
  'a long log keeps its budgets': measureLongLog,
};

for (const [title, measure] of Object.entries(measures)) {
  test(title, ({ page }) => measure(page, tableIn(test.info())));
}

test('the memory is worth its cost', () => measureMemory(tableIn(test.info())));
test('the build keeps its budget', () => measureScaling(tableIn(test.info())));
