import { type Page, test } from '@playwright/test';
import { measureBytes } from './bytes.ts';
import { measureLongLog } from './longLog.ts';
import { measureMemory } from './memory.ts';
import { measureNextPaint } from './nextPaint.ts';
import { measurePicking } from './picking.ts';
import { measurePlaying } from './playing.ts';
import { measureScaling } from './scaling.ts';
import { measureSearch } from './search.ts';
import { createTable, type Table } from './table.ts';

const measures: readonly ((page: Page, table: Table) => Promise<void>)[] = [
  (page, table) =>
    measureBytes(page, '/en/compare/202-vs-403', 'src/compare/ComparePage.tsx', table),
  (page, table) => measureBytes(page, '/en', 'src/board/BoardPage.tsx', table),
  (page, table) => measureBytes(page, '/en/codes/404', 'src/code/CodePage.tsx', table),
  (page, table) => measureBytes(page, '/en/decide', 'src/decide/DecidePage.tsx', table),
  (page, table) => measureBytes(page, '/en/quiz', 'src/quiz/QuizPage.tsx', table),
  measureSearch,
  measureNextPaint,
  measurePicking,
  measurePlaying,
  measureLongLog,
];

test('the site keeps its budgets', async ({ browser, baseURL }) => {
  const table = createTable();
  try {
    for (const measure of measures) {
      const page = await browser.newPage(baseURL ? { baseURL } : {});
      await measure(page, table);
      await page.close();
    }
    measureMemory(table);
    await measureScaling(table);
  } finally {
    // What was measured until then is worth reading, too.
    process.stdout.write(`\n${table.text()}\n`);
  }
});
