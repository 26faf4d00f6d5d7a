import { writeFile } from 'node:fs/promises';
import { type Page, test } from '@playwright/test';
import { backupOf } from '../../src/memory/backup.ts';
import { itemsById } from '../browser/itemsById.ts';
import { manyAnswers } from './manyAnswers.ts';
import { openLive } from './pages.ts';

interface Time {
  readonly name: string;
  readonly milliseconds: number;
  /** Milliseconds, too. */
  readonly budget: number;
}

const imported = 90_000;

/** What a log takes that somebody has filled over five years. */
export async function longLogFigures(page: Page): Promise<readonly Time[]> {
  return [
    {
      name: `import of ${imported} answers`,
      milliseconds: await timeToImport(page),
      budget: 3000,
    },
  ];
}

/** From the choice of a file to the word that it is in the log. */
async function timeToImport(page: Page): Promise<number> {
  await openLive(page, '/en/progress');
  const input = page.getByLabel('Import a file');
  const file = test.info().outputPath('answers.json');
  await writeFile(file, await backupWith(imported));
  const time = page.evaluate(timeFromChoiceToWord);
  await input.setInputFiles(file);
  return time;
}

/** A backup with answers to what the quiz asks. */
async function backupWith(count: number): Promise<string> {
  const items = [...(await itemsById()).values()].map(({ id, about, choices }) => ({
    id,
    about,
    mayConfuse: choices
      .map((choice) => choice.wouldFit ?? choice.id)
      .filter((code) => code !== about),
  }));
  const now = Date.now();
  return backupOf(manyAnswers(count, now, items), now);
}

/** In the page: milliseconds from the choice of a file until the page says what is new. */
function timeFromChoiceToWord(): Promise<number> {
  return new Promise((resolve) => {
    let start = Number.NaN;
    document.addEventListener('change', () => (start = performance.now()), { capture: true });
    new MutationObserver((_, observer) => {
      if (!/\d new entries/.test(document.body.textContent)) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
