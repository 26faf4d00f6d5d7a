import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { renderApp } from '../renderApp.tsx';

beforeEach(() => window.localStorage.clear());

const picker = (side: 'first' | 'second') =>
  screen.findByRole('combobox', { name: new RegExp(`${side} side`) });

async function faces(name: RegExp) {
  return screen.findByRole('heading', { level: 1, name });
}

describe('a comparison', () => {
  it('stands in its order: the question first, then what happens, what differs, which when, and more', async () => {
    await renderApp('/en/compare/202-vs-403');
    await screen.findByRole('heading', { name: 'Take it with you' });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual([
      'The question that separates them May this client have what it asks for?',
      'What happens',
      'What differs',
      'Which to use when',
      'Change one fact',
      'Worth remembering',
      'Each on its own',
      'Learn more',
      'Take it with you',
    ]);
  });

  it.each([
    ['leads to a drill where a scenario is about one of the two', '305-vs-404', 1],
    ['leads to no drill where none is about either', '305-vs-306', 0],
  ])('%s', async (_, slug, count) => {
    await renderApp(`/en/compare/${slug}`);
    await screen.findByRole('heading', { name: 'Take it with you' });
    expect(screen.queryAllByRole('link', { name: 'Practise these two' })).toHaveLength(count);
  });

  it('tells the exchange as lists that can be read', async () => {
    await renderApp('/en/compare/202-vs-403');
    const response = screen.getByRole('list', { name: '403: Response' });
    expect(within(response).getByRole('listitem')).toHaveTextContent(
      /Server to Client:.*403 Forbidden/,
    );
  });

  it('says what differs with its source, and folds what is the same', async () => {
    await renderApp('/en/compare/401-vs-403');
    const row = await screen.findByRole('row', { name: /What decides/ });
    expect(row).toHaveTextContent('Valid credentials are missing');
    expect(within(row).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2',
    );
    expect(screen.getByText(/The same for both/).closest('details')).not.toHaveAttribute('open');
  });

  it('puts another code on one side, found by a word', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.type(await picker('second'), 'log in');
    await user.click(await screen.findByRole('option', { name: /401 Unauthorized/ }));
    await faces(/202 Accepted.*401 Unauthorized/);
    expect(window.location.pathname).toBe('/en/compare/202-vs-401');
  });

  it('takes the best match with Enter', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.type(await picker('first'), 'not found{Enter}');
    await faces(/404 Not Found.*403 Forbidden/);
  });

  it('offers the whole comparison that is typed into a picker', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.type(await picker('first'), '502-504');
    await user.click(await screen.findByRole('option', { name: 'Compare 502 with 504' }));
    await faces(/502 Bad Gateway.*504 Gateway Timeout/);
  });

  it('does not offer the codes that already stand there', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.click(await picker('first'));
    const options = (await screen.findAllByRole('option', { name: /^\d{3} / })).map(
      (one) => one.textContent,
    );
    expect(options).toHaveLength(catalog.all.length - 2);
    expect(options.join()).not.toMatch(/403 Forbidden|202 Accepted/);
  });

  it('says why a picker has nothing to offer', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.type(await picker('first'), '299');
    expect(await screen.findByText(/299 is not registered/)).toBeVisible();
  });

  it('swaps its sides', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.click(screen.getByRole('button', { name: 'Swap the two codes' }));
    await faces(/403 Forbidden.*202 Accepted/);
    await user.keyboard('x');
    await faces(/202 Accepted.*403 Forbidden/);
  });

  it('remembers recent pairs and leads back to them', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.type(await picker('first'), '404{Enter}');
    await faces(/404 Not Found/);
    const recent = screen.getByRole('navigation', { name: 'Recent comparisons' });
    await user.click(within(recent).getByRole('link', { name: '202 · 403: compare' }));
    await faces(/202 Accepted/);
    // The link is gone: the comparison that it led to has the focus.
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  it('is copied as Markdown with its differences and its messages', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.click(await screen.findByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText(/on your clipboard as Markdown/)).toBeVisible();
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('# 202 Accepted versus 403 Forbidden');
    expect(copied).toContain('**May this client have what it asks for?**');
    expect(copied).toContain('202: we will look into it. 403: we have looked into it.');
    expect(copied).toContain('| Was it carried out? | Not yet ([RFC 9110 §15.3.3]');
    expect(copied).toContain('HTTP/1.1 403 Forbidden');
  });

  it('says in the copy what the page says where a fact does not apply to a code', async () => {
    const { user } = await renderApp('/en/compare/301-vs-404');
    const row = await screen.findByRole('row', { name: /method/i });
    const said = within(row).getAllByRole('cell')[1]?.textContent ?? '';
    expect(said).not.toBe('');
    await user.click(await screen.findByRole('button', { name: 'Copy as Markdown' }));
    await screen.findByText(/on your clipboard as Markdown/);
    expect(await navigator.clipboard.readText()).toContain(`| ${said} |`);
  });

  it('says nothing of a copied link on the next comparison, whose link is not copied', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/link is on your clipboard/i)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Swap the two codes' }));
    await faces(/403 Forbidden.*202 Accepted/);
    await waitFor(() => expect(screen.queryByText(/link is on your clipboard/i)).toBeNull());
  });

  it('stays as it is when somebody only looks into a picker and goes on with Tab', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    await user.click(await picker('first'));
    await screen.findByRole('option', { name: /^404 / });
    await user.tab();
    await waitFor(() => expect(screen.queryByRole('option', { name: /^404 / })).toBeNull());
    expect(window.location.pathname).toBe('/en/compare/202-vs-403');
  });

  it('shows the text to copy by hand where the browser does not copy', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('denied')) },
    });
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(await screen.findByRole('dialog')).toHaveTextContent(/did not allow copying/);
    expect(screen.getByDisplayValue(/\/en\/compare\/202-vs-403$/)).toBeVisible();
  });
});

describe('an exchange in the hand', () => {
  const slider = () => screen.getByRole('slider', { name: 'Moment in the exchange' });

  it('is stepped forth and back, by button and by key', async () => {
    const { user, store } = await renderApp('/en/compare/202-vs-403');
    store.getState().setPreferences({ speed: 2 });
    const back = screen.getByRole('button', { name: 'One step back' });
    await user.click(screen.getByRole('button', { name: 'One step forth' }));
    await waitFor(() => expect(slider()).toHaveValue('1000'));
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    await user.click(back);
    await waitFor(() => expect(slider()).toHaveValue('0'));
    back.blur();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(slider()).toHaveValue('1000'));
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(slider()).toHaveValue('0'));
  });

  it('is played, paused and restarted, by button and by key', async () => {
    const { user } = await renderApp('/en/compare/202-vs-403');
    const button = (name: string) => screen.getByRole('button', { name });
    await user.click(button('Play'));
    await user.click(button('Pause'));
    button('Play').blur();
    await user.keyboard(' ');
    expect(button('Pause')).toBeVisible();
    await user.keyboard(' ');
    expect(button('Play')).toBeVisible();
    fireEvent.input(slider(), { target: { value: '2000' } });
    await waitFor(() => expect(slider()).toHaveValue('2000'));
    await user.keyboard('r');
    await waitFor(() => expect(slider()).toHaveValue('0'));
    expect(button('Pause')).toBeVisible();
    fireEvent.input(slider(), { target: { value: '2000' } });
    await user.click(button('From the beginning'));
    await waitFor(() => expect(slider()).toHaveValue('0'));
    expect(button('Pause')).toBeVisible();
  });

  it('does not begin by itself once its clock has been touched, even where that moves nothing', async () => {
    const { user, store } = await renderApp('/en/compare/202-vs-403');
    slider().focus();
    expect(slider()).toHaveValue('0');
    expect(store.getState().played.size).toBe(0);
    await user.pointer({ keys: '[MouseLeft>]', target: slider() });
    expect(store.getState().played.size).toBe(1);
  });

  it('keeps the speed that is chosen', async () => {
    const { user, store } = await renderApp('/en/compare/202-vs-403');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '2×');
    expect(store.getState().preferences.speed).toBe(2);
  });
});

describe('a comparison that cannot be', () => {
  it.each([
    ['/en/compare/404-vs-404', '404 against itself', 'Compare 404 with 403'],
    ['/en/compare/299-vs-403', '299 is not registered', 'Compare 200 with 403'],
    ['/en/compare/471-vs-502', '471 is not registered', 'Compare 400 with 502'],
    ['/en/compare/700-vs-404', '700 is no valid status code', 'Compare 404 with 403'],
    ['/en/compare/teapot-vs-404', '“teapot” is not a status code', 'Compare 404 with 403'],
  ])('%s says “%s” and offers “%s”', async (path, title, offer) => {
    await renderApp(path);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(screen.getByRole('link', { name: offer })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to all codes' })).toHaveAttribute('href', '/en');
  });

  it('names no two codes', async () => {
    await renderApp('/tr/compare/merhaba');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Bu adres iki kod belirtmiyor',
    );
    await waitFor(() => expect(document.title).toContain('Bu adres iki kod belirtmiyor'));
  });
});
