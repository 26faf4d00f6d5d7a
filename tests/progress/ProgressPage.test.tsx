import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupOf, readBackup } from '../../src/memory/backup.ts';
import { openMemory } from '../../src/memory/openMemory.ts';
import type { Answer } from '../../src/memory/record.ts';
import { answer, day, mixedUp } from '../memory/answer.ts';
import { renderApp } from '../renderApp.tsx';

const now = Date.now();
/** Today is today wherever the tests run. */
const here = { at: now, utcOffset: -new Date(now).getTimezoneOffset() };
/** 401 known yesterday, 404 today, and 401 taken for 403 three times since. */
const some: readonly Answer[] = [
  answer({ ...here, id: 'one', at: now - day }),
  answer({ ...here, id: 'two', about: '404', item: 'prose-404' }),
  ...['three', 'four', 'five'].map((id) => mixedUp('401', '403', { ...here, id })),
];

/** What was handed to the browser to be saved, the last one last. */
const saved: { readonly name: string; readonly text: Promise<string> }[] = [];

beforeEach(async () => {
  window.localStorage.clear();
  saved.length = 0;
  let blob = new Blob();
  URL.createObjectURL = (content) => {
    if (content instanceof Blob) blob = content;
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, text: blob.text() });
  });
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  await openMemory().getState().clear();
});

async function open(records: readonly Answer[], path = '/en/progress') {
  await openMemory().getState().merge(records);
  return renderApp(path);
}

const section = (name: string) => screen.findByRole('region', { name });
const say = (text: string | RegExp) => screen.findByText(text);

async function importFile(content: string, name = 'answers.json'): Promise<void> {
  const input = await screen.findByLabelText('Import a file');
  await userEvent.upload(input, new File([content], name, { type: 'application/json' }));
}

describe('Progress, before anything was answered', () => {
  it('says so kindly, leads to the quiz, and takes in a file; there is nothing to export or delete', async () => {
    await open([]);
    expect(await screen.findByRole('heading', { name: /Nothing to show yet/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Answer your first ten' })).toHaveAttribute(
      'href',
      '/en/quiz/practice',
    );
    expect(await screen.findByLabelText('Import a file')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Export everything' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Delete everything/ })).toBeNull();
  });
});

describe('Progress, with answers', () => {
  it('tells in figures how many there are and what is due, and leads to practice', async () => {
    await open(some);
    const figures = await section('In figures');
    expect(within(figures).getByText('5')).toBeVisible();
    expect(within(figures).getByText('4 of them today')).toBeVisible();
    expect(within(figures).getByRole('link', { name: /^Practise/ })).toHaveAttribute(
      'href',
      '/en/quiz/practice',
    );
  });

  it('counts the days in a row, until that is switched off; the next visit remembers', async () => {
    const { user } = await open(some);
    const figures = await section('In figures');
    expect(within(figures).getByText('Days in a row').nextSibling).toHaveTextContent('2');
    await user.click(screen.getByRole('checkbox', { name: 'Count my days in a row' }));
    expect(within(figures).queryByText('Days in a row')).toBeNull();
    expect(window.localStorage.getItem('statuscope.streak')).toBe('{"shown":false}');
  });

  it('shows how well each code is known, in a word and a number, and which were never asked', async () => {
    await open(some);
    const board = await section('4xx Client error');
    expect(within(board).getByText(/^2 of \d+ asked$/)).toBeVisible();
    const known = within(board).getByRole('link', { name: /^404 Not Found \d+% shaky$/ });
    expect(known).toHaveAttribute('href', '/en/codes/404');
    expect(within(board).getByRole('link', { name: '410 Gone not asked yet' })).toBeVisible();
  });

  it('shows what is mixed up as a table whose cells lead to the comparison', async () => {
    await open(some);
    const table = await screen.findByRole('table', { name: 'Which code was taken for which' });
    expect(within(table).getByRole('rowheader', { name: '401' })).toBeVisible();
    expect(within(table).getByRole('columnheader', { name: '403' })).toBeVisible();
    const cell = within(table).getByRole('link', {
      name: '3 times 401 was taken for 403: compare them',
    });
    expect(cell).toHaveTextContent('3');
    expect(cell).toHaveAttribute('href', '/en/compare/401-vs-403');
    expect(within(table).getAllByRole('link')).toHaveLength(1);
  });

  it('lists the pairs with two ways on: compare, and practise', async () => {
    await open(some);
    const list = await section('Mixed up most at present');
    expect(within(list).getByRole('link', { name: 'Compare 401 with 403' })).toHaveAttribute(
      'href',
      '/en/compare/401-vs-403',
    );
    expect(within(list).getByRole('link', { name: /^Practise these two/ })).toHaveAttribute(
      'href',
      '/en/quiz/pair/401-vs-403',
    );
  });

  it('offers no practice of two codes that no scenario is about', async () => {
    await open(['one', 'two', 'three'].map((id) => mixedUp('305', '306', { ...here, id })));
    const list = await section('Mixed up most at present');
    expect(within(list).getByRole('link', { name: 'Compare 305 with 306' })).toBeVisible();
    expect(within(list).queryByRole('link', { name: /^Practise these two/ })).toBeNull();
  });

  it('says that nothing is mixed up where that is so', async () => {
    await open([answer({ at: now })]);
    expect(await say(/no wrong answer has taken one code for another/)).toBeVisible();
  });

  it('has a table beside each chart', async () => {
    const { user } = await open(some);
    const chart = await section('Answers over the last 30 days');
    expect(within(chart).getByText(/^5 answers, 40% right/)).toBeVisible();
    await user.click(within(chart).getByText('As a table'));
    const rows = within(within(chart).getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent).at(-1)).toMatch(/425%$/);
  });

  it('shows what falls due over the next thirty days, in numbers, too', async () => {
    const { user } = await open(some);
    const chart = await section('Due over the next 30 days');
    expect(within(chart).getByText(/^2 codes fall due; 0 today/)).toBeVisible();
    await user.click(within(chart).getByText('As a table'));
    const [, ...rows] = within(within(chart).getByRole('table')).getAllByRole('row');
    const counts = rows.map((row) => Number(within(row).getByRole('cell').textContent));
    expect(counts.reduce((sum, count) => sum + count)).toBe(2);
  });

  it('speaks Turkish', async () => {
    await open(some, '/tr/progress');
    expect(await section('Bildikleriniz')).toBeVisible();
    expect(screen.getByRole('link', { name: /^404 Not Found %\d+ sallantıda$/ })).toBeVisible();
  });

  it('survives answers about codes and items that no longer exist', async () => {
    await open([
      answer({ about: '299-gone', item: 'gone', at: now }),
      mixedUp('299-gone', '401', { at: now }),
      mixedUp('401', 'nowhere', { at: now }),
    ]);
    expect(within(await section('In figures')).getByText('3')).toBeVisible();
    expect(await say(/no wrong answer has taken one code for another/)).toBeVisible();
    expect(document.body).not.toHaveTextContent('299-gone');
  });

  it('says how many records are damaged and left out', async () => {
    const database = await openDB('statuscope-answers');
    await database.put('records', { id: 'damaged', kind: 'answer' });
    database.close();
    await open(some);
    expect(await say(/^1 entry is damaged and left out/)).toBeVisible();
    expect(within(await section('In figures')).getByText('5')).toBeVisible();
  });
});

describe('Your data', () => {
  it('are exported as one file that can be read again', async () => {
    const { user } = await open(some);
    await user.click(await screen.findByRole('button', { name: 'Export everything' }));
    expect(await say(/^5 entries are in statuscope-\d{4}-\d\d-\d\d\.json/)).toBeVisible();
    const [file] = saved;
    expect(file?.name).toMatch(/^statuscope-\d{4}-\d\d-\d\d\.json$/);
    const reading = readBackup((await file?.text) ?? '');
    expect(reading.kind === 'read' && reading.records).toHaveLength(5);
  });

  it('are imported without doubling: what is new, what was there, what could not be read', async () => {
    await open(some);
    const file = JSON.stringify({
      ...JSON.parse(backupOf([...some, answer({ id: 'six', at: now })], now)),
    }).replace(']}', ',{"kind":"answer"}]}');
    await importFile(file);
    expect(
      await say(
        '1 new entry from answers.json. 5 were here already. 1 could not be read and was skipped.',
      ),
    ).toBeVisible();
    await importFile(file);
    expect(await say(/^Nothing new in answers\.json\. 6 were here already\./)).toBeVisible();
    expect(within(await section('In figures')).getByText('6')).toBeVisible();
  });

  it('fill the empty page when they come from another device', async () => {
    await open([]);
    await importFile(backupOf(some, now));
    expect(await say('5 new entries from answers.json.')).toBeVisible();
    expect(await section('What you know')).toBeVisible();
  });

  it.each([
    ['is no JSON', '{"format":', /is no JSON/],
    ['is not ours', '{"format":"something"}', /is not one of our exports/],
    ['comes from a newer version', '{"format":"statuscope-answers","version":99}', /newer version/],
  ])('refuse a file that %s, and lose nothing', async (_, content, reason) => {
    await open(some);
    await importFile(content);
    expect(await say(reason)).toBeVisible();
    expect(await openMemory().getState().readRecords()).toHaveLength(5);
  });

  it('refuse a file that is too large', async () => {
    await open(some);
    await importFile(`"${'x'.repeat(50_000_000)}"`);
    expect(await say(/^answers\.json is too large/)).toBeVisible();
  });

  it('say so when the browser cannot read the file', async () => {
    await open(some);
    const input = await screen.findByLabelText('Import a file');
    const file = new File(['{}'], 'gone.json', { type: 'application/json' });
    file.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    await userEvent.upload(input, file);
    expect(await say(/^Your browser could not read gone\.json/)).toBeVisible();
  });

  it('show script in an imported text, or in the name of the file, as text, and run none', async () => {
    await open([]);
    const script = '<img src=x onerror="window.ran = true">';
    const hostile = answer({ id: script, item: script, session: script, at: now });
    await importFile(backupOf([hostile], now), `${script}$t(title){{count}}.json`);
    expect(await say(/^1 new entry from <img src=x/)).toBeVisible();
    expect(await say(/\$t\(title\)\{\{count\}\}\.json/)).toBeVisible();
    expect(document.querySelector('main img')).toBeNull();
    expect(window).not.toHaveProperty('ran');
  });

  it('take keys that would pollute prototypes for nothing', async () => {
    await open([]);
    const content = backupOf([answer({ at: now })], now).replace(
      '{"kind"',
      '{"__proto__":{"polluted":true},"kind"',
    );
    await importFile(content);
    expect(await say(/^1 new entry/)).toBeVisible();
    expect({}).not.toHaveProperty('polluted');
  });

  it('stay as they are where the storage has no room for an import, and say so', async () => {
    await open(some);
    const begin = IDBDatabase.prototype.transaction;
    const refusing = vi
      .spyOn(IDBDatabase.prototype, 'transaction')
      .mockImplementation(function transaction(this: IDBDatabase, stores, mode, options) {
        if (mode === 'readwrite') {
          throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
        }
        return begin.call(this, stores, mode, options);
      });
    await importFile(backupOf([answer({ id: 'six', at: now })], now));
    expect(await say(/^There is no room for what is in answers\.json/)).toBeVisible();
    expect(await say(/^The storage of your browser is full/)).toBeVisible();
    refusing.mockRestore();
    expect(await openMemory().getState().readRecords()).toHaveLength(5);
  });

  it('stay where they are when the browser does not let them be deleted, and say so', async () => {
    const { user } = await open(some);
    const clearing = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new Error('no');
    });
    await user.click(await screen.findByRole('button', { name: /^Delete everything/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Delete everything' }));
    expect(await say(/^Your browser did not let us delete/)).toBeVisible();
    clearing.mockRestore();
    expect(await openMemory().getState().readRecords()).toHaveLength(5);
  });

  it('are deleted only after asking, with a last export on offer; then the focus has a place', async () => {
    const { user } = await open(some);
    await user.click(await screen.findByRole('button', { name: /^Delete everything/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete all your answers?' });
    expect(dialog).toHaveAccessibleDescription(/^5 entries will be gone for good/);
    await user.click(within(dialog).getByRole('button', { name: 'Export them first' }));
    expect(await within(dialog).findByText(/^5 entries are in statuscope-/)).toBeVisible();
    expect(saved).toHaveLength(1);
    await user.click(within(dialog).getByRole('button', { name: 'Delete everything' }));
    expect(await say('Everything is deleted.')).toBeVisible();
    expect(await screen.findByRole('heading', { name: /Nothing to show yet/ })).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Your data' })).toHaveFocus();
    expect(await openMemory().getState().readRecords()).toEqual([]);
  });

  it('are deleted with the sessions of the quiz, in which answers stand, too', async () => {
    window.localStorage.setItem('statuscope.session./quiz/practice', '{}');
    const { user } = await open(some);
    await user.click(await screen.findByRole('button', { name: /^Delete everything/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Delete all your answers?' });
    await user.click(within(dialog).getByRole('button', { name: 'Delete everything' }));
    expect(await say('Everything is deleted.')).toBeVisible();
    expect(window.localStorage.getItem('statuscope.session./quiz/practice')).toBeNull();
  });

  it('stay where they are when the reader changes their mind', async () => {
    const { user } = await open(some);
    await user.click(await screen.findByRole('button', { name: /^Delete everything/ }));
    await user.click(await screen.findByRole('button', { name: 'Keep everything' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await openMemory().getState().readRecords()).toHaveLength(5);
  });

  it('give the questions as a deck for Anki, in the language of the page', async () => {
    const { user } = await open([], '/tr/progress');
    await user.click(await screen.findByRole('button', { name: /Anki için dışa aktar/ }));
    expect(await say(/not statuscope-anki-tr\.txt dosyasında/)).toBeVisible();
    const deck = (await saved[0]?.text) ?? '';
    expect(deck).toContain('#deck:Statuscope: HTTP durum kodları\n');
    expect(deck).toContain('<b>Hangi kod uyar?</b>');
    expect(deck).not.toContain('tasks.');
  });
});
