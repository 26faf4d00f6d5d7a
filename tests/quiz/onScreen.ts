import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { expect, onTestFinished, vi } from 'vitest';
import { answersIn } from '../../src/memory/answers.ts';
import { dayOf } from '../../src/memory/days.ts';
import { type Mode, modeHref } from '../../src/quiz/mode.ts';
import { openQuiz } from '../../src/quiz/openQuiz.ts';
import { newSession } from '../../src/quiz/session.ts';
import { itemOf } from '../../src/scenarios/itemBank.ts';
import { readWords } from '../words.ts';

/** The quiz as the pages have it, in a browser that keeps the answers. */
export const { quiz, memory } = openQuiz();

export const practice: Mode = { kind: 'practice' };
export const sprint: Mode = { kind: 'sprint' };
export const exam: Mode = { kind: 'exam' };
export const daily: Mode = { kind: 'daily' };

/** As on a first visit. */
export async function forgetEverything(): Promise<void> {
  quiz.setState({ sessions: {} });
  await memory.getState().load();
  await memory.getState().clear();
  window.localStorage.clear();
}

export const dayToday = () => dayOf(Date.now(), -new Date().getTimezoneOffset());

/** A session that asks these items, the choices as they stand in the bank. */
export function asking(mode: Mode, ids: readonly string[], day = dayToday()): void {
  const asked = ids.map((id) => ({
    item: id,
    shown: itemOf(id)?.choices.map((choice) => choice.id) ?? [],
  }));
  const session = newSession(`session-${day}`, asked, Date.now(), day);
  quiz.setState({ sessions: { [modeHref(mode)]: session } });
}

/** Two that ask for a code, 401 against 403 among others. */
export const ward = 'access-prose-ward-tablet';
export const guild = 'access-prose-guild-treasury';

export const placeOf = (id: string, choice: string) =>
  String((itemOf(id)?.choices.findIndex((one) => one.id === choice) ?? -1) + 1);
const situationOf = (id: string) => {
  const item = itemOf(id);
  const words = readWords('en', `quiz/${item?.theme}/${item?.kind}.json`) as Record<
    string,
    { situation: string }
  >;
  return (words[id]?.situation ?? '').replaceAll('`', '');
};

export const button = (name: RegExp | string) => screen.findByRole('button', { name });
export const result = () => screen.findByText(/^(Right\.|That can be defended|Not this one\.)/);
export const given = async () => answersIn(await memory.getState().readRecords());
/** The paragraph that tells the situation, code in it or not. */
export const situation = (id: string) =>
  screen.findByText(
    (_, element) => element?.tagName === 'P' && element.textContent === situationOf(id),
  );
export const score = (name: string) => screen.findByRole('heading', { level: 2, name });

/** The focus follows once what is on the screen has settled. */
export const expectFocus = (element: HTMLElement) => waitFor(() => expect(element).toHaveFocus());

/** The clock of the device stands at this moment from now on; timers run as ever. */
export function setClock(now: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
