import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { modeHref } from '../../src/quiz/mode.ts';
import { sprintLength } from '../../src/quiz/session.ts';
import { itemOf } from '../../src/scenarios/itemBank.ts';
import { renderApp } from '../renderApp.tsx';
import { sessionAt } from './fakes.ts';
import {
  asking,
  button,
  exam,
  expectFocus,
  forgetEverything,
  given,
  guild,
  placeOf,
  quiz,
  score,
  setClock,
  situation,
  sprint,
  ward,
} from './onScreen.ts';

beforeEach(forgetEverything);

/**
 * A click, with how many there were in a row, at a moment as browsers give it: since the page began, where jsdom counts
 * from 1970.
 */
function click(element: HTMLElement, detail: number, timeStamp: number): void {
  const event = new MouseEvent('click', { bubbles: true, detail });
  fireEvent(element, Object.defineProperty(event, 'timeStamp', { value: timeStamp }));
}

describe.each([
  ['a sprint', sprint],
  ['an exam', exam],
] as const)('%s', (_, mode) => {
  it('says nothing of an answer until the end', async () => {
    asking(mode, [ward, guild]);
    const { user } = await renderApp(`/en${modeHref(mode)}`);
    await user.click(await button(/403 Forbidden/));
    expect(await situation(guild)).toBeVisible();
    expect(screen.queryByText('Not this one. The right one is marked.')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Explanation' })).toBeNull();
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 2, name: 'Which code fits?' })).toHaveFocus(),
    );
    await user.keyboard(placeOf(guild, itemOf(guild)?.about ?? ''));
    await expectFocus(await score('1 of 2'));
    expect(screen.getByText('Not this one')).toBeVisible();
  });

  it('answers one question by one key, however long it is held down', async () => {
    asking(mode, [ward, guild]);
    await renderApp(`/en${modeHref(mode)}`);
    await situation(ward);
    fireEvent.keyDown(document.body, { key: '1' });
    await situation(guild);
    fireEvent.keyDown(document.body, { key: '1', repeat: true });
    expect(sessionAt(quiz, modeHref(mode)).given).toHaveLength(1);
    fireEvent.keyDown(document.body, { key: '1' });
    expect(sessionAt(quiz, modeHref(mode)).given).toHaveLength(2);
  });

  it('answers one question by a double click, and the next one by a quick click a moment later', async () => {
    asking(mode, [ward, guild]);
    await renderApp(`/en${modeHref(mode)}`);
    const first = await button(/401 Unauthorized/);
    const pressed = performance.now();
    click(first, 1, pressed);
    await situation(guild);
    const next = await button(/401 Unauthorized/);
    click(next, 2, pressed + 200);
    expect(sessionAt(quiz, modeHref(mode)).given).toHaveLength(1);
    click(next, 3, performance.now() + 500);
    expect(sessionAt(quiz, modeHref(mode)).given).toHaveLength(2);
  });

  it('lets a slip be taken back for five seconds, the last one too', async () => {
    asking(mode, [ward, guild]);
    const { user } = await renderApp(`/en${modeHref(mode)}`);
    await user.click(await button(/403 Forbidden/));
    await situation(guild);
    await user.click(await button('My last answer was a slip'));
    expect(await situation(ward)).toBeVisible();
    expect(await given()).toEqual([]);
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 2, name: 'Which code fits?' })).toHaveFocus(),
    );
    await user.keyboard(placeOf(ward, '401'));
    await situation(guild);
    await user.keyboard('1');
    await score('1 of 2');
    await user.keyboard('u');
    expect(await situation(guild)).toBeVisible();
    expect(await given()).toMatchObject([{ item: ward, chosen: '401' }]);
    setClock(Date.now() + 5_000);
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'My last answer was a slip' })).toBeNull(),
    );
    await user.keyboard('u');
    expect(await given()).toHaveLength(1);
  });
});

describe('a sprint', () => {
  it('is over after two minutes, and its clock tells how long it still lasts', async () => {
    setClock(Date.now());
    asking(sprint, [ward, guild]);
    const { user } = await renderApp('/en/quiz/sprint');
    expect(await screen.findByRole('timer', { name: 'Time left' })).toHaveTextContent('2:00');
    await user.click(await button(/401 Unauthorized/));
    await situation(guild);
    vi.setSystemTime(Date.now() + sprintLength - 55_000);
    await waitFor(() => expect(screen.getByRole('timer')).toHaveTextContent('0:55'));
    vi.setSystemTime(Date.now() + 55_000);
    await expectFocus(await score('1 of 1'));
  });

  it('shows the report of a sprint whose time ran out while nobody was there', async () => {
    asking(sprint, [ward, guild]);
    quiz.getState().answer(sprint, '401', Date.now());
    setClock(Date.now() + sprintLength);
    await renderApp('/en/quiz/sprint');
    expect(await score('1 of 1')).toBeVisible();
  });

  it('begins anew where the time of the last one ran out before anything was answered', async () => {
    asking(sprint, [ward, guild]);
    setClock(Date.now() + sprintLength);
    await renderApp('/en/quiz/sprint');
    expect(await screen.findByRole('timer')).toHaveTextContent('2:00');
    expect(await screen.findByText('Question 1')).toBeVisible();
  });

  it('lasts two minutes once more, however long the report of the last one was read', async () => {
    setClock(Date.now());
    asking(sprint, [ward, guild]);
    const { user } = await renderApp('/en/quiz/sprint');
    await user.click(await button(/401 Unauthorized/));
    await user.click(await button('Stop here'));
    await expectFocus(await score('1 of 1'));
    vi.setSystemTime(Date.now() + 2 * sprintLength);
    await user.click(await button('Once more'));
    expect(await screen.findByText('Question 1')).toBeVisible();
    expect(screen.getByRole('timer')).toHaveTextContent('2:00');
    expect(screen.queryByRole('heading', { level: 2, name: /^0 of/ })).toBeNull();
    await waitFor(() =>
      expect(screen.getByRole('article')).toContainElement(document.activeElement as HTMLElement),
    );
    expect(sessionAt(quiz, '/quiz/sprint').ended).toBe(false);
  });

  it('lasts its two minutes where another tab begins it while this one sleeps', async () => {
    setClock(Date.now());
    asking(sprint, [ward]);
    await renderApp('/en/quiz/sprint');
    await situation(ward);
    vi.setSystemTime(Date.now() + 5_000);
    await waitFor(() => expect(screen.getByRole('timer')).toHaveTextContent('1:55'));
    const old = sessionAt(quiz, '/quiz/sprint');
    vi.setSystemTime(Date.now() + 2 * sprintLength);
    quiz.getState().adopt({
      '/quiz/sprint': {
        ...old,
        id: 'of the other tab',
        startedAt: Date.now(),
        asked: [{ item: guild, shown: itemOf(guild)?.choices.map(({ id }) => id) ?? [] }],
      },
    });
    expect(await situation(guild)).toBeVisible();
    expect(sessionAt(quiz, '/quiz/sprint').ended).toBe(false);
  });
});
