import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Mode, modeHref } from '../../src/quiz/mode.ts';
import { newSession, type Session } from '../../src/quiz/session.ts';
import { itemOf } from '../../src/scenarios/itemBank.ts';
import { renderApp } from '../renderApp.tsx';
import { sessionAt } from './fakes.ts';
import {
  asking,
  button,
  dayToday,
  exam,
  expectFocus,
  forgetEverything,
  given,
  guild,
  practice,
  quiz,
  score,
  situation,
  ward,
} from './onScreen.ts';

beforeEach(forgetEverything);

/** Another tab has begun a session of two questions, and answered the first. */
function heard(mode: Mode, ended = false): Session {
  const asked = [ward, guild].map((item) => ({
    item,
    shown: itemOf(item)?.choices.map(({ id }) => id) ?? [],
  }));
  const session: Session = {
    ...newSession('theirs', asked, Date.now(), dayToday()),
    given: [{ answer: 'theirs', item: ward, chosen: '401', grade: 'best', at: Date.now() }],
    ended,
  };
  quiz.getState().adopt({ [modeHref(mode)]: session });
  return session;
}

describe('a report that is being read while another tab begins anew', () => {
  it('stays, and once more means to go on with what was begun there', async () => {
    asking(practice, [guild, ward]);
    const { user } = await renderApp('/en/quiz/practice');
    await user.click(await button(/401 Unauthorized/));
    await user.click(await button('Stop here'));
    await expectFocus(await score('0 of 1'));
    const theirs = heard(practice);
    // What would take its place does so within a task.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.getByRole('heading', { level: 2, name: '0 of 1' })).toHaveFocus();
    await user.click(await button('Once more'));
    expect(await screen.findByText('Question 2 of 2')).toBeVisible();
    expect(await situation(guild)).toBeVisible();
    await expectFocus(screen.getByRole('heading', { level: 2, name: 'Which code fits?' }));
    expect(sessionAt(quiz, '/quiz/practice')).toEqual(theirs);
  });

  it('is followed by new questions where what was begun there is over as well', async () => {
    asking(practice, [guild, ward]);
    const { user } = await renderApp('/en/quiz/practice');
    await user.click(await button(/401 Unauthorized/));
    await user.click(await button('Stop here'));
    await score('0 of 1');
    heard(practice, true);
    await user.click(await button('Once more'));
    expect(await screen.findByText('Question 1 of 10')).toBeVisible();
    expect(sessionAt(quiz, '/quiz/practice')).toMatchObject({ given: [], ended: false });
  });

  it('takes back no answer that was given there', async () => {
    asking(exam, [ward]);
    const { user } = await renderApp('/en/quiz/exam');
    await user.click(await button(/401 Unauthorized/));
    await score('1 of 1');
    expect(await button('My last answer was a slip')).toBeVisible();
    const theirs = heard(exam);
    await user.keyboard('u');
    expect(sessionAt(quiz, '/quiz/exam')).toEqual(theirs);
    expect(await given()).toHaveLength(1);
  });
});
