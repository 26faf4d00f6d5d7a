import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { answersIn } from '../../src/memory/answers.ts';
import { addDays, dayOf } from '../../src/memory/days.ts';
import { type Mode, modeHref } from '../../src/quiz/mode.ts';
import { openQuiz } from '../../src/quiz/openQuiz.ts';
import { newSession, sprintLength } from '../../src/quiz/session.ts';
import type { QuizItem } from '../../src/scenarios/item.ts';
import { itemBank, itemOf } from '../../src/scenarios/itemBank.ts';
import { answer } from '../memory/answer.ts';
import { renderApp } from '../renderApp.tsx';
import { readWords } from '../words.ts';
import { sessionAt } from './fakes.ts';

const { quiz, memory } = openQuiz();

const practice: Mode = { kind: 'practice' };
const sprint: Mode = { kind: 'sprint' };
const exam: Mode = { kind: 'exam' };
const daily: Mode = { kind: 'daily' };

beforeEach(async () => {
  quiz.setState({ sessions: {} });
  await memory.getState().load();
  await memory.getState().clear();
  window.localStorage.clear();
});

const dayToday = () => dayOf(Date.now(), -new Date().getTimezoneOffset());

/** A session that asks these items, the choices as they stand in the bank. */
function asking(mode: Mode, ids: readonly string[], day = dayToday()): void {
  const asked = ids.map((id) => ({
    item: id,
    shown: itemOf(id)?.choices.map((choice) => choice.id) ?? [],
  }));
  const session = newSession(`session-${day}`, asked, Date.now(), day);
  quiz.setState({ sessions: { [modeHref(mode)]: session } });
}

function found(fits: (item: QuizItem) => boolean): QuizItem {
  const item = itemBank.find(fits);
  if (!item) throw new Error('The bank has no such item');
  return item;
}

/** Two that ask for a code, 401 against 403 among others. */
const ward = 'access-prose-ward-tablet';
const guild = 'access-prose-guild-treasury';

const placeOf = (id: string, choice: string) =>
  String((itemOf(id)?.choices.findIndex((one) => one.id === choice) ?? -1) + 1);
const situationOf = (id: string) => {
  const item = itemOf(id);
  const words = readWords('en', `quiz/${item?.theme}/${item?.kind}.json`) as Record<
    string,
    { situation: string }
  >;
  return (words[id]?.situation ?? '').replaceAll('`', '');
};

const button = (name: RegExp | string) => screen.findByRole('button', { name });
const result = () => screen.findByText(/^(Right\.|That can be defended|Not this one\.)/);
const given = async () => answersIn(await memory.getState().readRecords());
/** The paragraph that tells the situation, code in it or not. */
const situation = (id: string) =>
  screen.findByText(
    (_, element) => element?.tagName === 'P' && element.textContent === situationOf(id),
  );
const score = (name: string) => screen.findByRole('heading', { level: 2, name });

/** The focus follows once what is on the screen has settled. */
const expectFocus = (element: HTMLElement) => waitFor(() => expect(element).toHaveFocus());

/** The clock of the device stands at this moment from now on; timers run as ever. */
function setClock(now: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

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

describe('a practice', () => {
  it('tells at once what was right, why, why not the others, and where that is stated', async () => {
    asking(practice, [ward, guild]);
    const { user } = await renderApp('/en/quiz/practice');
    expect(await situation(ward)).toBeVisible();
    expect(screen.getByText('Question 1 of 2')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Explanation' })).toBeNull();
    await user.click(await button(/403 Forbidden/));
    expect(await result()).toHaveTextContent('Not this one. The right one is marked.');
    await expectFocus(await result());
    expect(await result()).toHaveAttribute('role', 'status');

    const choices = within(screen.getByRole('list', { name: 'Choices' })).getAllByRole('listitem');
    const marked = choices.map((choice) => choice.textContent);
    expect(marked.find((text) => text.includes('401 Unauthorized'))).toMatch(/Right$/);
    expect(marked.find((text) => text.includes('403 Forbidden'))).toMatch(/Not this one, your/);

    const explanation = screen.getByRole('region', { name: 'Explanation' });
    const [first, second] = within(explanation).getAllByRole('term');
    expect(first).toHaveTextContent('Right 401 Unauthorized');
    expect(second).toHaveTextContent('Not this one 403 Forbidden');
    for (const why of within(explanation).getAllByRole('definition')) {
      expect(why.textContent.length).toBeGreaterThan(40);
      expect(within(why).getByRole('link')).toHaveAttribute(
        'href',
        expect.stringMatching(/^https:/),
      );
    }
    expect(await screen.findByText('they part here')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Compare 403 with 401' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Practise 403 and 401' })).toHaveAttribute(
      'href',
      '/en/quiz/pair/401-vs-403',
    );
  });

  it('goes on when the reader wants to, and takes the focus to the next question', async () => {
    asking(practice, [ward, guild]);
    const { user } = await renderApp('/en/quiz/practice');
    await user.click(await button(/401 Unauthorized/));
    expect(await result()).toHaveTextContent('Right.');
    await user.click(await button('Go on'));
    expect(await situation(guild)).toBeVisible();
    expect(screen.getByText('Question 2 of 2')).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 2, name: 'Which code fits?' })).toHaveFocus(),
    );
    await user.click(
      screen.getAllByRole('button', { name: /^[1-5]? ?\d{3} / })[0] ?? document.body,
    );
    await user.click(await button('Go on'));
    await expectFocus(await screen.findByRole('heading', { level: 2, name: /of 2$/ }));
  });

  it('is answered by keys: a number chooses, u takes it back, Enter goes on', async () => {
    asking(practice, [ward, guild]);
    const { user } = await renderApp('/en/quiz/practice');
    await situation(ward);
    await user.keyboard('9');
    await user.keyboard(placeOf(ward, '403'));
    expect(await result()).toHaveTextContent('Not this one.');
    await user.keyboard('u');
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 2, name: 'Which code fits?' })).toHaveFocus(),
    );
    expect(screen.queryByRole('region', { name: 'Explanation' })).toBeNull();
    expect(await given()).toEqual([]);
    await user.keyboard(placeOf(ward, '401'));
    expect(await result()).toHaveTextContent('Right.');
    await user.keyboard('{Enter}');
    expect(await situation(guild)).toBeVisible();
    expect(await given()).toMatchObject([{ item: ward, chosen: '401', grade: 'best' }]);
  });

  it('lets a slip be taken back for five seconds', async () => {
    asking(practice, [ward, guild]);
    const { user } = await renderApp('/en/quiz/practice');
    await user.click(await button(/403 Forbidden/));
    expect(await button('That was a slip')).toBeVisible();
    setClock(Date.now() + 5_000);
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'That was a slip' })).toBeNull(),
    );
    await user.keyboard('u');
    expect(await result()).toBeVisible();
    expect(await given()).toHaveLength(1);
  });

  it('keeps the focus of who stands on that when the five seconds are over', async () => {
    asking(practice, [ward, guild]);
    const { user } = await renderApp('/en/quiz/practice');
    await user.click(await button(/403 Forbidden/));
    const slip = await button('That was a slip');
    slip.focus();
    setClock(Date.now() + 5_000);
    await waitFor(() => expect(slip).toHaveAttribute('aria-disabled', 'true'), { timeout: 6_000 });
    expect(slip).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await given()).toHaveLength(1);
  }, 10_000);

  it('leaves single keys alone where they are switched off', async () => {
    asking(practice, [ward, guild]);
    const { user, store } = await renderApp('/en/quiz/practice');
    await situation(ward);
    store.getState().setPreferences({ shortcuts: false });
    await user.keyboard('1');
    expect(await given()).toEqual([]);
    await user.click(await button(/401 Unauthorized/));
    await user.keyboard('u{Enter}');
    expect(await result()).toBeVisible();
    expect(await given()).toHaveLength(1);
  });

  it('remembers how sure the reader was, where they say so', async () => {
    asking(practice, [ward, guild]);
    const { user } = await renderApp('/en/quiz/practice');
    await user.click(await screen.findByRole('radio', { name: 'A guess' }));
    await user.click(screen.getByRole('radio', { name: 'Sure' }));
    await user.click(await button(/403 Forbidden/));
    await user.click(await button('Go on'));
    await situation(guild);
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    await user.keyboard('1');
    await result();
    const [first, second] = await given();
    expect(first).toMatchObject({ item: ward, sure: 'sure', confusedWith: '403' });
    expect(second).not.toHaveProperty('sure');
  });

  it('is answered by number key with the focus still on how sure the reader is', async () => {
    asking(practice, [ward]);
    const { user } = await renderApp('/en/quiz/practice');
    await user.click(await screen.findByRole('radio', { name: 'Sure' }));
    await user.keyboard('1');
    expect(await result()).toBeVisible();
    expect((await given())[0]).toMatchObject({ item: ward, sure: 'sure' });
  });

  it('counts what can be defended as half, and says so', async () => {
    const item = found(
      ({ kind, choices }) =>
        kind === 'prose' && choices.some(({ grade }) => grade === 'acceptable'),
    );
    const chosen = item.choices.find(({ grade }) => grade === 'acceptable')?.id ?? '';
    asking(practice, [item.id]);
    const { user } = await renderApp('/en/quiz/practice');
    await situation(item.id);
    await user.keyboard(placeOf(item.id, chosen));
    expect(await result()).toHaveTextContent('half a point');
    await user.click(await button('Go on'));
    expect(await score('0.5 of 1')).toBeVisible();
    expect((await given())[0]).not.toHaveProperty('confusedWith');
  });

  it('is stopped at any time, and begun once more with the focus on its question', async () => {
    asking(practice, [ward, guild]);
    const { user } = await renderApp('/en/quiz/practice');
    await user.click(await button(/401 Unauthorized/));
    await user.click(await button('Stop here'));
    await expectFocus(await score('1 of 1'));
    await user.click(await button('Once more'));
    expect(await screen.findByText('Question 1 of 10')).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('article')).toContainElement(document.activeElement as HTMLElement),
    );
  });

  it('begins anew for who comes back by a link, once the report was seen', async () => {
    asking(practice, [ward, guild]);
    const { user } = await renderApp('/en/quiz/practice');
    await user.click(await button(/401 Unauthorized/));
    await user.click(await button('Stop here'));
    await score('1 of 1');
    await user.click(screen.getByRole('link', { name: 'Back to the quiz' }));
    await user.click(await screen.findByRole('link', { name: /^Practice/ }));
    expect(await screen.findByText('Question 1 of 10')).toBeVisible();
  });

  it('shows the report of a sprint whose time ran out while nobody was there', async () => {
    asking(sprint, [ward, guild]);
    quiz.getState().answer(sprint, '401', Date.now());
    setClock(Date.now() + sprintLength);
    await renderApp('/en/quiz/sprint');
    expect(await score('1 of 1')).toBeVisible();
  });

  it('goes on with an explanation that was being read', async () => {
    asking(practice, [ward, guild]);
    quiz.getState().answer(practice, '403', Date.now());
    const { user } = await renderApp('/en/quiz/practice');
    expect(await result()).toHaveTextContent('Not this one.');
    await user.keyboard('{Enter}');
    expect(await situation(guild)).toBeVisible();
  });
});

describe('the report', () => {
  it('opens each question with its exhibit, whys and exchanges', async () => {
    const log = found(({ id }) => id === 'access-log-registry-login');
    asking(practice, [log.id, ward]);
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
    expect(await within(first).findAllByRole('definition')).toHaveLength(log.choices.length);
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
});

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
    const key = 'statuscope.sessions';
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
