import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { renderApp } from '../renderApp.tsx';

beforeEach(() => window.localStorage.clear());

const question = (name: string) => screen.findByRole('heading', { level: 2, name });
const answer = (name: RegExp) => screen.findByRole('link', { name });
const fact = (name: RegExp) => screen.findByRole('combobox', { name });

describe('Decide, a question at a time', () => {
  it('leads from question to question, with fewer codes possible each time', async () => {
    const { user } = await renderApp('/en/decide');
    await question('Where do you stand, and what are you about to send?');
    expect(screen.getByText('60 codes are still possible')).toBeVisible();
    await user.click(await answer(/^I pass requests on/));
    await question('What came back from the server behind you?');
    expect(screen.getByText('3 codes are still possible')).toBeVisible();
    await user.click(await answer(/^Nothing within the time/));
    await question('504 Gateway Timeout 5xx · Server error');
    expect(window.location.pathname).toBe('/en/decide/ask/behind/silence');
    expect(screen.getByText('Whether it has done the work, nobody knows.')).toBeVisible();
    expect(screen.getByRole('link', { name: '504 · 502: compare' })).toBeVisible();
    expect(screen.getByText('A server behind the gateway that is too slow')).toBeVisible();
  });

  it('is walked by keys, and back', async () => {
    const { user } = await renderApp('/en/decide');
    await question('Where do you stand, and what are you about to send?');
    await user.keyboard('1');
    await question('Are you in a condition to take this request?');
    await user.keyboard('1');
    await question('Can you read the request and take it the way it came?');
    await user.keyboard('1');
    await question('May this client have what it asks for?');
    await user.keyboard('2');
    await question('401 Unauthorized 4xx · Client error');
    await user.keyboard('{Backspace}');
    await question('May this client have what it asks for?');
    await user.keyboard('9');
    await question('May this client have what it asks for?');
  });

  it('has nothing to go back to at the first question', async () => {
    const { user } = await renderApp('/en/decide');
    await question('Where do you stand, and what are you about to send?');
    const before = window.history.length;
    await user.keyboard('{Backspace}');
    expect(window.history.length).toBe(before);
  });

  it('keeps the path in view, and each answer leads back to its question', async () => {
    const { user } = await renderApp('/tr/decide/ask/final/able/readable/refused');
    await question('İstemci onun var olduğunu bilebilir mi?');
    const path = screen.getByRole('navigation', { name: 'Şimdiye kadarki yanıtlarınız' });
    expect(within(path).getAllByRole('listitem')).toHaveLength(4);
    await user.click(within(path).getByRole('link', { name: /^Mesaj/ }));
    await question('İsteği okuyabiliyor ve geldiği gibi kabul edebiliyor musunuz?');
  });

  it('goes as far as it can where an address names an answer that is not there', async () => {
    await renderApp('/en/decide/ask/final/able/moon/refused');
    await question('Can you read the request and take it the way it came?');
    expect(screen.getByText(/names an answer that is not there/)).toBeVisible();
  });

  it('opens at the right place for a situation in a few words, typos forgiven', async () => {
    const { user } = await renderApp('/en/decide');
    await user.type(
      await screen.findByRole('textbox', { name: 'Describe the situation in a few words' }),
      'serch finds nothing',
    );
    await screen.findByText(/places in the tree fit/);
    const [best] = await screen.findAllByRole('link', { name: /^(200 OK|204 No Content) / });
    if (!best) throw new Error('Nothing is found');
    await user.click(best);
    await waitFor(() => expect(window.location.pathname).toMatch(/^\/en\/decide\/ask\/final\//));
  });
});

describe('the search of Decide', () => {
  it('takes Enter for what stands in the box, also where the places found lag behind', async () => {
    const { user } = await renderApp('/en/decide');
    const box: HTMLInputElement = await screen.findByRole('textbox', {
      name: 'Describe the situation in a few words',
    });
    await user.type(box, 'rate limit');
    await screen.findAllByRole('link', { name: /^429 / });
    fireEvent.input(box, { target: { value: 'disk is full' } });
    box.form?.requestSubmit();
    await question('507 Insufficient Storage 5xx · Server error');
  });
});

describe('Decide, by the facts', () => {
  it('follows at once, and greys what does not count, with its reason', async () => {
    const { user } = await renderApp('/en/decide/facts');
    expect(await screen.findByText('200')).toBeVisible();
    expect(await fact(/^Is it a secret/)).toBeDisabled();
    expect(await fact(/^Is it a secret/)).toHaveAccessibleDescription(
      /Only counts with “Permission →/,
    );
    await user.selectOptions(await fact(/^Permission/), 'refused');
    await waitFor(() => expect(screen.getByText('Forbidden')).toBeVisible());
    expect(await fact(/^Is it a secret/)).toBeEnabled();
    await user.selectOptions(await fact(/^Is it a secret/), 'secret');
    await waitFor(() => expect(screen.getByText('Not Found')).toBeVisible());
    expect(window.location.search).toBe('?access=refused&secrecy=secret');
  });

  it('stands in the address, and leads to the questions', async () => {
    const { user } = await renderApp('/en/decide/facts?intake=too-often');
    await user.click(await answer(/^The questions that lead there/));
    await question('429 Too Many Requests 4xx · Client error');
  });
});

describe('Decide, as a map', () => {
  it('is an outline on a phone, each place a link', async () => {
    const { user } = await renderApp('/en/decide/map');
    await user.click(await answer(/^410 Gone/));
    await question('410 Gone 4xx · Client error');
    expect(window.location.pathname).toBe('/en/decide/ask/final/able/readable/allowed/absent/gone');
  });

  it('answers one question by a double click', async () => {
    await renderApp('/en/decide/ask');
    const pressed = performance.now();
    const clickOn = (link: HTMLElement, detail: number, timeStamp: number) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail });
      Object.defineProperty(click, 'timeStamp', { value: timeStamp });
      fireEvent(link, click);
    };
    clickOn(await answer(/^I was asked, and this is my final response/), 1, pressed);
    const next = await answer(/^I could, but this client asks too often/);
    clickOn(next, 2, pressed + 200);
    expect(window.location.pathname).toBe('/en/decide/ask/final');
    clickOn(next, 3, performance.now() + 500);
    await waitFor(() => expect(window.location.pathname).toBe('/en/decide/ask/final/too-often'));
  });
});

describe('Decide, for the one who got a code', () => {
  it('says what it means for each side, what to check, and when to stop', async () => {
    const { user } = await renderApp('/en/decide/received');
    await user.type(await screen.findByRole('textbox', { name: 'The code' }), '502{Enter}');
    await question('502 Bad Gateway 5xx · Server error');
    await waitFor(() => expect(screen.getByRole('article').parentElement).toHaveFocus());
    const said = () => screen.getByRole('article').textContent;
    const forCaller = said();
    expect(forCaller).toMatch(/What it means for you.*What to check, in this order.*When to stop/s);
    await user.click(screen.getByRole('radio', { name: 'I just wanted to read a page' }));
    await waitFor(() => expect(said()).not.toBe(forCaller));
    expect(window.location.pathname + window.location.search).toBe(
      '/en/decide/received/502?side=reader',
    );
  });

  it('takes the code out of a status line', async () => {
    const { user } = await renderApp('/en/decide/received');
    await user.type(
      await screen.findByRole('textbox', { name: 'The code' }),
      'HTTP/1.1 502 Bad Gateway{Enter}',
    );
    await question('502 Bad Gateway 5xx · Server error');
    expect(window.location.pathname).toBe('/en/decide/received/502');
  });

  it('keeps the side that is chosen before a code is typed, and a code that is typed before it is sent', async () => {
    const { user } = await renderApp('/en/decide/received');
    const reader = await screen.findByRole('radio', { name: 'I just wanted to read a page' });
    await user.click(reader);
    await waitFor(() => expect(window.location.search).toBe('?side=reader'));
    expect(window.location.pathname).toBe('/en/decide/received');
    expect(reader).toBeChecked();
    expect(reader).toHaveFocus();
    const code = screen.getByRole('textbox', { name: 'The code' });
    await user.type(code, '50');
    await user.click(screen.getByRole('radio', { name: 'I run the server' }));
    expect(window.location.pathname).toBe('/en/decide/received');
    await user.type(code, '2{Enter}');
    await question('502 Bad Gateway 5xx · Server error');
  });

  it('leads to the other meanings of a number', async () => {
    const { user } = await renderApp('/en/decide/received/499?side=operator');
    await user.click(await answer(/^499 Esri/));
    await question('499 Token Required 4xx · Client error Unofficial: Esri');
    await waitFor(() => expect(screen.getByRole('article').parentElement).toHaveFocus());
    expect(screen.getByRole('textbox', { name: 'The code' })).toHaveValue('499-esri');
  });

  it('says what is wrong with a code that is none, and what it is taken for', async () => {
    const { user } = await renderApp('/tr/decide/received/471');
    await question('471 kayıtlı değil');
    await user.click(await answer(/400/));
    await question('400 Bad Request Hatalı istek 4xx · İstemci hatası');
  });
});

it('begins at the top of the door that another door leads to', async () => {
  const toTop = vi.spyOn(window, 'scrollTo');
  onTestFinished(() => toTop.mockRestore());
  const { user } = await renderApp('/en/decide/map');
  const [inOutline] = await screen.findAllByRole('link', { name: /401 Unauthorized/ });
  if (!inOutline) throw new Error('401');
  await user.click(inOutline);
  await question('401 Unauthorized 4xx · Client error');
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(document.activeElement).toContainElement(screen.getByRole('heading', { level: 1 }));
  expect(toTop).toHaveBeenCalled();
});

describe('an address below Decide that leads nowhere', () => {
  it.each(['/en/decide/nowhere', '/en/decide/map/2', '/en/decide/received/1/2'])(
    '%s gets the page for it',
    async (path) => {
      await renderApp(path);
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such page');
    },
  );
});
