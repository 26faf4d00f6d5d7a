import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../src/memory/days.ts';
import { itemOf } from '../../src/scenarios/itemBank.ts';
import { renderApp } from '../renderApp.tsx';
import { sessionAt } from './fakes.ts';
import {
  asking,
  button,
  daily,
  dayToday,
  forgetEverything,
  guild,
  quiz,
  result,
  setClock,
  ward,
} from './onScreen.ts';

beforeEach(forgetEverything);

describe('the daily five', () => {
  it('are five, with a result to be copied, once a day', async () => {
    const { user } = await renderApp('/en/quiz/daily');
    for (const number of [1, 2, 3, 4, 5]) {
      expect(await screen.findByText(`Question ${number} of 5`)).toBeVisible();
      await user.keyboard('1');
      await result();
      await user.keyboard('{Enter}');
    }
    const heading = await screen.findByRole('heading', { level: 2, name: /of 5$/ });
    const points = heading.textContent.replace(/ of 5$/, '');
    await user.click(await button('Copy the result'));
    expect(await screen.findByText('The result is on your clipboard.')).toBeVisible();
    const text = await navigator.clipboard.readText();
    const [title, squares] = text.split('\n');
    expect(title).toBe(`Statuscope ${dayToday()} · ${points}/5`);
    expect([...(squares ?? '')]).toHaveLength(5);
    expect(screen.queryByRole('button', { name: 'Once more' })).toBeNull();
  });

  it('can be copied by hand where the browser does not let the page', async () => {
    asking(daily, [ward]);
    quiz.getState().answer(daily, '401', Date.now());
    quiz.getState().next(daily);
    const { user } = await renderApp('/en/quiz/daily');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed'));
    await user.click(await button('Copy the result'));
    expect(await screen.findByRole('textbox')).toHaveValue(`Statuscope ${dayToday()} · 1/1\n🟩`);
  });

  it('of yesterday make room for those of today, finished or not', async () => {
    const yesterday = addDays(dayToday(), -1);
    for (const answered of [0, 1, 2]) {
      asking(daily, [ward, guild], yesterday);
      for (const id of [ward, guild].slice(0, answered)) {
        quiz.getState().answer(daily, itemOf(id)?.about ?? '', Date.now());
        quiz.getState().next(daily);
      }
      await renderApp('/en/quiz/daily');
      await waitFor(() => expect(sessionAt(quiz, '/quiz/daily').day).toBe(dayToday()));
      expect(sessionAt(quiz, '/quiz/daily')).toMatchObject({ given: [], ended: false });
      expect(sessionAt(quiz, '/quiz/daily').asked).toHaveLength(5);
    }
  });

  it('of yesterday are not under way any more', async () => {
    asking(daily, [ward, guild], addDays(dayToday(), -1));
    quiz.getState().answer(daily, '401', Date.now());
    await renderApp('/en/quiz');
    expect(await screen.findByRole('link', { name: /^Daily five/ })).toBeVisible();
    expect(screen.queryByText(/^Under way/)).toBeNull();
  });

  it('go on where midnight comes while they are being answered', async () => {
    const evening = new Date(2027, 2, 9, 23, 59).getTime();
    setClock(evening);
    const { user } = await renderApp('/en/quiz/daily');
    await screen.findByText('Question 1 of 5');
    await user.keyboard('1');
    await result();
    vi.setSystemTime(evening + 120_000);
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Question 2 of 5')).toBeVisible();
    expect(sessionAt(quiz, '/quiz/daily').day).toBe('2027-03-09');
    await user.click(await button('Stop here'));
    await user.click(await button('Once more'));
    await screen.findByText('Question 1 of 5');
    expect(sessionAt(quiz, '/quiz/daily').day).toBe('2027-03-10');
  });
});
