import { writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { backupOf } from '../../src/memory/backup.ts';
import { itemsById } from '../browser/itemsById.ts';
import { manyAnswers } from './manyAnswers.ts';
import { medianOf } from './median.ts';
import { openLive, slowedDown, untilQuiet } from './pages.ts';
import type { Table } from './table.ts';

interface Time {
  readonly name: string;
  readonly milliseconds: number;
  /** Milliseconds, too; there is none where most of the time goes into loading the page. */
  readonly budget: number | undefined;
}

const imported = 90_000;
const all = 100_000;
const repetitions = 5;

/** What the pages take with a long log, in the browser. */
export async function measureLongLog(page: Page, { report }: Table): Promise<void> {
  report('a long log, in the browser', '', '');
  for (const { name, milliseconds, budget } of await longLogTimes(page)) {
    report(
      `  ${name}`,
      `${Math.round(milliseconds)} ms`,
      budget === undefined ? undefined : `${budget} ms`,
    );
    if (budget) expect.soft(milliseconds, name).toBeLessThanOrEqual(budget);
  }
}

/** What a log costs that somebody has filled over five years, in the browser: slowed down, but for the import. */
async function longLogTimes(page: Page): Promise<readonly Time[]> {
  const importing = await timeToImport(page, imported);
  await timeToImport(page, all);
  await slowedDown(page);
  await page.addInitScript(markWhenStanding);
  const times = [
    { name: 'progress, loaded anew', times: await progressAnew(page), budget: undefined },
    {
      name: 'progress, from the quiz',
      times: await progressFromQuiz(page, saidFirst),
      budget: 300,
    },
    { name: 'progress, all of it', times: await progressFromQuiz(page, saidLast), budget: 300 },
    { name: 'next question', times: await nextQuestions(page), budget: 50 },
  ];
  return [
    { name: `import of ${imported} answers`, milliseconds: importing, budget: 3000 },
    ...times.map(({ name, times, budget }) => ({ name, milliseconds: medianOf(times), budget })),
  ];
}

/** From the choice of a file to the word that it is in the log. */
async function timeToImport(page: Page, count: number): Promise<number> {
  await openLive(page, '/en/progress');
  const file = test.info().outputPath('answers.json');
  await writeFile(file, await backupWith(count));
  const time = page.evaluate(timeFromChoiceToWord);
  await page.getByLabel('Import a file').setInputFiles(file);
  return time;
}

/** A backup with answers to what the quiz asks. */
async function backupWith(count: number): Promise<string> {
  const items = [...(await itemsById()).values()].map(({ id, about, choices }) => {
    const codes = choices.map((choice) => choice.wouldFit ?? choice.id);
    return { id, about, mayConfuse: codes.filter((code) => code !== about) };
  });
  const now = Date.now();
  return backupOf(manyAnswers(count, now, items), now);
}

async function progressAnew(page: Page): Promise<readonly number[]> {
  return repeated(async () => {
    await page.goto('/en/progress');
    return page.evaluate(timeToStand);
  });
}

/** What the progress page says first, with its figures and its board, and what it says last. */
const saidFirst = '100,0\\d\\d';
const saidLast = 'Your data';

/** Until the page shows that. The memory is open then, and the page's own code was fetched. */
async function progressFromQuiz(page: Page, shows: string): Promise<readonly number[]> {
  return repeated(async () => {
    await openLive(page, '/en/progress');
    await page.getByRole('navigation').getByRole('link', { name: 'Quiz' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quiz' }).waitFor();
    return page.evaluate(timeFromClick, {
      press: 'nav a[href$="/progress"]',
      shows,
    });
  });
}

/** Each answer of an exam leads to the next question. */
async function nextQuestions(page: Page): Promise<readonly number[]> {
  await openLive(page, '/en/quiz/exam');
  let number = 1;
  return repeated(async () => {
    number += 1;
    // Its words are fetched while the one before is read.
    await untilQuiet(page);
    const shows = `Question ${number} of 30`;
    return page.evaluate(timeFromClick, { press: 'ol[aria-label="Choices"] button', shows });
  });
}

async function repeated(measure: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) times.push(await measure());
  return times;
}

/** In the page: milliseconds from the choice of a file until the page says what is new. */
function timeFromChoiceToWord(): Promise<number> {
  return new Promise((resolve) => {
    let start = Number.NaN;
    const chosen = () => {
      start = performance.now();
    };
    document.addEventListener('change', chosen, { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (!/\d new entries/.test(document.body.textContent)) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** In a page that begins to load: marks the moment in which all answers are counted and painted. */
function markWhenStanding(): void {
  new MutationObserver((_, observer) => {
    if (!/100,0\d\d/.test(document.querySelector('main')?.textContent ?? '')) return;
    observer.disconnect();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => performance.mark('standing');
    // The message arrives when the frame that shows the change has been painted.
    requestAnimationFrame(() => channel.port2.postMessage(undefined));
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** In the page: milliseconds from the beginning of loading to that moment. */
function timeToStand(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((entries) => {
      for (const { startTime } of entries.getEntriesByName('standing')) resolve(startTime);
    }).observe({ type: 'mark', buffered: true });
  });
}

/** In the page: presses the first element found, and waits until the page has something painted. */
function timeFromClick({
  press,
  shows,
}: {
  readonly press: string;
  readonly shows: string;
}): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (!new RegExp(shows).test(document.querySelector('main')?.textContent ?? '')) return;
      observer.disconnect();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - start);
      requestAnimationFrame(() => channel.port2.postMessage(undefined));
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    document.querySelector<HTMLElement>(press)?.click();
  });
}
