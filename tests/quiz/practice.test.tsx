import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { QuizItem } from '../../src/scenarios/item.ts';
import { itemBank } from '../../src/scenarios/itemBank.ts';
import { renderApp } from '../renderApp.tsx';
import {
  asking,
  button,
  expectFocus,
  forgetEverything,
  given,
  guild,
  placeOf,
  practice,
  quiz,
  result,
  score,
  setClock,
  situation,
  ward,
} from './onScreen.ts';

beforeEach(forgetEverything);

function found(fits: (item: QuizItem) => boolean): QuizItem {
  const item = itemBank.find(fits);
  if (!item) throw new Error('The bank has no such item');
  return item;
}

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

  it('lets the explanation be read where the key that chose is still held down', async () => {
    asking(practice, [ward, guild]);
    const { user } = await renderApp('/en/quiz/practice');
    (await button(/401 Unauthorized/)).focus();
    await user.keyboard('{Enter>}');
    await expectFocus(await result());
    fireEvent.keyDown(await result(), { key: 'Enter', repeat: true });
    expect(await result()).toBeVisible();
    await user.keyboard('{/Enter}{Enter}');
    expect(await situation(guild)).toBeVisible();
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

  it('leaves the focus where it is when it is gone on with, and takes it along from then on', async () => {
    asking(practice, [ward, guild, ward]);
    quiz.getState().answer(practice, '401', Date.now());
    quiz.getState().next(practice);
    const { user } = await renderApp('/en/quiz/practice');
    expect(await situation(guild)).toBeVisible();
    // What would take the focus does so once the page has settled.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.body).toHaveFocus();
    await user.keyboard(placeOf(guild, '403'));
    await expectFocus(await result());
    await user.keyboard('{Enter}');
    expect(await situation(ward)).toBeVisible();
    await expectFocus(screen.getByRole('heading', { level: 2, name: 'Which code fits?' }));
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
