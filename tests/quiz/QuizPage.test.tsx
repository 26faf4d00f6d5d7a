import { screen, waitFor, within } from '@testing-library/react';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { modeHref } from '../../src/quiz/mode.ts';
import { itemOf } from '../../src/scenarios/itemBank.ts';
import { answer } from '../memory/answer.ts';
import { renderApp } from '../renderApp.tsx';
import { sessionAt } from './fakes.ts';
import {
  asking,
  button,
  forgetEverything,
  given,
  guild,
  memory,
  practice,
  quiz,
  result,
  score,
  setClock,
  situation,
  sprint,
  ward,
} from './onScreen.ts';

beforeEach(forgetEverything);

describe('the front page of the quiz', () => {
  it('offers every kind of session and every theme', async () => {
    await renderApp('/en/quiz');
    expect(screen.getByRole('heading', { level: 1, name: 'Quiz' })).toBeVisible();
    for (const [name, address] of [
      [/^Practice/, '/en/quiz/practice'],
      [/^Sprint/, '/en/quiz/sprint'],
      [/^Daily five/, '/en/quiz/daily'],
      [/^Exam/, '/en/quiz/exam'],
      ['Redirects and caching', '/en/quiz/theme/redirects'],
      ['Unofficial codes', '/en/quiz/theme/unofficial'],
    ] as const) {
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', address);
    }
  });

  it('says what is under way, and what is due', async () => {
    asking(practice, [ward, guild]);
    quiz.getState().answer(practice, '403', Date.now(), 'sure');
    setClock(Date.now() + 3 * 24 * 60 * 60_000);
    await renderApp('/en/quiz');
    expect(await screen.findByText('Under way: 1 of 2')).toBeVisible();
    expect(await screen.findByText(/^1 code is due/)).toBeVisible();
  });

  it('does not say of a code that it is due which the catalog does not know any more', async () => {
    const at = Date.now();
    await memory.getState().merge([answer({ at }), answer({ at, about: '979' })]);
    setClock(at + 300 * 24 * 60 * 60_000);
    await renderApp('/en/quiz');
    expect(await screen.findByText(/^1 code is due/)).toBeVisible();
  });

  it.each([
    ['en', 'Under way, with 1 answered'],
    ['tr', 'Sürüyor, şimdiye kadar 1 yanıt'],
  ])(
    'says of a sprint how many are answered, not how many there might be: %s',
    async (tag, text) => {
      asking(sprint, [ward, guild]);
      quiz.getState().answer(sprint, '403', Date.now());
      await renderApp(`/${tag}/quiz`);
      expect(await screen.findByText(text)).toBeVisible();
    },
  );

  it('takes the focus along to the session, and back', async () => {
    const { user } = await renderApp('/en/quiz');
    const main = screen.getByRole('main');
    await user.click(screen.getByRole('link', { name: /^Practice/ }));
    await screen.findByText('Question 1 of 10');
    await waitFor(() => expect(main).toContainElement(document.activeElement as HTMLElement));
    await user.click(screen.getByRole('link', { name: 'Back to the quiz' }));
    await screen.findByRole('heading', { level: 1, name: 'Quiz' });
    await waitFor(() => expect(main).toContainElement(document.activeElement as HTMLElement));
  });
});

describe('the report', () => {
  it('opens each question with its exhibit, whys and exchanges', async () => {
    const log = 'access-log-registry-login';
    asking(practice, [log, ward]);
    quiz.getState().answer(practice, 'right', Date.now());
    quiz.getState().next(practice);
    quiz.getState().answer(practice, '401', Date.now());
    quiz.getState().next(practice);
    const { user } = await renderApp('/en/quiz/practice');
    expect(await score('1 of 2')).toBeVisible();
    const [first, second] = screen
      .getAllByRole('listitem')
      .filter((line) => line.querySelector('details'));
    expect(first).toHaveTextContent('Not this one');
    expect(second).toHaveTextContent('Right');
    if (!first) throw new Error('The report has no lines');
    expect(within(first).queryAllByRole('definition')).toHaveLength(0);
    await user.click(within(first).getByText('Not this one'));
    expect(await within(first).findAllByRole('definition')).toHaveLength(
      itemOf(log)?.choices.length ?? 0,
    );
    expect(within(first).getByText(/GET \/token\?service=registry/)).toBeVisible();
    expect(await within(first).findByRole('link', { name: 'Compare 403 with 401' })).toBeVisible();
  });

  it('says that a question does not exist any more', async () => {
    asking(practice, [ward]);
    quiz.getState().answer(practice, '401', Date.now());
    const session = sessionAt(quiz, '/quiz/practice');
    const [first] = session.given;
    if (!first) throw new Error('Nothing is answered');
    quiz.setState({
      sessions: {
        '/quiz/practice': { ...session, explaining: false, given: [{ ...first, item: 'gone' }] },
      },
    });
    await renderApp('/en/quiz/practice');
    expect(await screen.findByText('This question does not exist any more.')).toBeVisible();
  });
});

describe('a theme', () => {
  it('asks its own questions', async () => {
    await renderApp('/en/quiz/theme/races');
    expect(await screen.findByText('Question 1 of 10')).toBeVisible();
    expect(
      screen.getByRole('heading', { level: 1, name: 'Races, conditions, slow down' }),
    ).toBeVisible();
    const { asked } = sessionAt(quiz, '/quiz/theme/races');
    for (const { item } of asked) expect(itemOf(item)?.theme).toBe('races');
  });
});

describe('a drill of two codes', () => {
  it('is named after them, and ends when they are told apart', async () => {
    const { user } = await renderApp('/en/quiz/pair/403-vs-401');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: '401 or 403: until you tell them apart',
      }),
    ).toBeVisible();
    await screen.findByText('Question 1');
    const key = '/quiz/pair/401-vs-403';
    let number = 0;
    while (!sessionAt(quiz, key).ended) {
      expect(number).toBeLessThan(40);
      const { asked, given: done } = sessionAt(quiz, key);
      const question = asked[done.length];
      const item = itemOf(question?.item ?? '');
      const best = item?.choices.find(({ grade }) => grade === 'best')?.id ?? '';
      number += 1;
      await screen.findByText(`Question ${number}`);
      await user.keyboard(String((question?.shown.indexOf(best) ?? -1) + 1));
      await result();
      await user.keyboard('{Enter}');
    }
    expect(number).toBeGreaterThanOrEqual(6);
    expect(await score(`${number} of ${number}`)).toBeVisible();
    expect(screen.getByRole('link', { name: 'To the comparison' })).toHaveAttribute(
      'href',
      '/en/compare/401-vs-403',
    );
  });

  it('does not lead from an explanation to where the reader is already, nor from its report', async () => {
    asking({ kind: 'pair', codes: ['401', '403'] }, [ward, guild]);
    const { user } = await renderApp('/en/quiz/pair/403-vs-401');
    await user.click(await button(/403 Forbidden/));
    const there = { name: 'Compare 403 with 401' };
    const drill = { name: 'Practise 403 and 401' };
    expect(await screen.findByRole('link', there)).toBeVisible();
    expect(screen.queryByRole('link', drill)).toBeNull();
    await user.click(await button('Go on'));
    await user.click(await button('Stop here'));
    await score('0 of 1');
    await user.click(screen.getByText('Not this one'));
    expect(await screen.findByRole('link', there)).toBeVisible();
    expect(screen.queryByRole('link', drill)).toBeNull();
  });

  it('says so where nothing is asked about the two', async () => {
    await renderApp('/en/quiz/pair/305-vs-306');
    expect(await screen.findByText(/^No scenario is about these two/)).toBeVisible();
  });
});

describe('a session while another tab is open', () => {
  it('begins anew where everything is deleted there', async () => {
    asking(practice, [ward, guild]);
    quiz.getState().answer(practice, '403', Date.now(), 'sure');
    await renderApp('/en/quiz/practice');
    expect(await result()).toBeVisible();
    const key = 'statuscope.session./quiz/practice';
    window.localStorage.removeItem(key);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: null }));
    expect(await screen.findByText('Question 1 of 10')).toBeVisible();
    expect(sessionAt(quiz, modeHref(practice)).given).toEqual([]);
  });
});

describe('a session in a browser that does not keep everything', () => {
  it('says how many answers of earlier visits cannot be read, and goes on', async () => {
    const database = await openDB('statuscope-answers');
    await database.put('records', { id: 'damaged', kind: 'answer' });
    database.close();
    await memory.getState().merge([answer()]);
    asking(practice, [ward]);
    await renderApp('/en/quiz/practice');
    expect(await screen.findByText(/^1 answer of an earlier visit cannot be read/)).toBeVisible();
    expect(await situation(ward)).toBeVisible();
  });

  it('says that there is no room left, and goes on for this visit', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    });
    onTestFinished(() => full.mockRestore());
    asking(practice, [ward, guild]);
    const { user } = await renderApp('/en/quiz/practice');
    await user.click(await button(/401 Unauthorized/));
    expect(await screen.findByText(/^Your browser has no room left/)).toBeVisible();
    await user.click(await button('Go on'));
    expect(await situation(guild)).toBeVisible();
    expect(await given()).toMatchObject([{ item: ward, chosen: '401' }]);
  });
});

describe('an address below the quiz that leads nowhere', () => {
  it.each(['/en/quiz/marathon', '/en/quiz/pair/401-vs-401', '/en/quiz/theme/weather'])(
    '%s says so, and leads to the quiz',
    async (address) => {
      const { user } = await renderApp(address);
      expect(
        screen.getByRole('heading', { level: 1, name: 'There is no such session' }),
      ).toBeVisible();
      await user.click(screen.getByRole('link', { name: 'To the quiz' }));
      expect(await screen.findByRole('heading', { level: 1, name: 'Quiz' })).toBeVisible();
    },
  );
});
