import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp } from '../renderApp.tsx';

beforeEach(() => window.localStorage.clear());

const section = (name: string) => screen.findByRole('region', { name });

describe('the page of a code', () => {
  it('stands in its order', async () => {
    await renderApp('/en/codes/404');
    await section('Learn more');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual([
      'What happens',
      'On the wire',
      'Answer 404 when',
      'In practice',
      'The facts',
      'What it is called in code',
      'Learn more',
    ]);
    await waitFor(() => expect(document.title).toContain('404 Not Found'));
  });

  it('gives each fact with its source', async () => {
    await renderApp('/en/codes/429');
    const facts = await section('The facts');
    expect(facts).toHaveTextContent('Must not be stored');
    expect(facts).toHaveTextContent('curl --retry');
    expect(within(facts).getAllByRole('link', { name: 'RFC 6585 §4' })[0]).toHaveAttribute(
      'href',
      'https://www.rfc-editor.org/rfc/rfc6585.html#section-4',
    );
  });

  it('gives the names in code, and says where there is none', async () => {
    await renderApp('/en/codes/404');
    const names = await section('What it is called in code');
    expect(names).toHaveTextContent('http2.constants.HTTP_STATUS_NOT_FOUND');
    expect(names).toHaveTextContent('http.StatusNotFound');
    expect(names).not.toHaveTextContent('none');
  });

  it('keeps former names', async () => {
    await renderApp('/en/codes/413');
    expect(screen.getByText('Payload Too Large')).toBeVisible();
  });

  it('says whose code it is, and has no constants for it', async () => {
    await renderApp('/en/codes/522');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Unofficial: Cloudflare');
    expect(await section('What it is called in code')).toHaveTextContent(/(none.*){8}/);
  });

  it('leads to the comparisons with its neighbours', async () => {
    const { user } = await renderApp('/en/codes/401');
    const neighbours = screen.getByRole('navigation', { name: 'Often taken for' });
    await user.click(within(neighbours).getByRole('link', { name: '401 · 403: compare' }));
    await screen.findByRole('heading', { level: 1, name: /401 Unauthorized.*403 Forbidden/ });
  });

  it('shows every meaning of a number, the registered one first', async () => {
    await renderApp('/en/codes/451');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Unavailable For Legal');
    const others = await section('What else 451 means');
    expect(within(others).getByRole('link', { name: /Microsoft: Redirect/ })).toHaveAttribute(
      'href',
      '/en/codes/451-microsoft',
    );
  });

  it('tells two meanings of one number apart when they are compared', async () => {
    const { user } = await renderApp('/en/codes/499-esri');
    await user.click(screen.getByRole('link', { name: 'Compare the two meanings' }));
    expect(await screen.findByRole('list', { name: '499 nginx: Response' })).toBeVisible();
    expect(screen.getByRole('list', { name: '499 Esri: Response' })).toBeVisible();
  });

  it('copies the command and the raw exchange', async () => {
    const { user } = await renderApp('/en/codes/404');
    await user.click(await screen.findByRole('button', { name: 'Copy the command' }));
    expect(await screen.findByText('The command is on your clipboard.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^curl --include 'https:/);
    await user.click(screen.getByRole('button', { name: 'Copy the exchange' }));
    expect(await screen.findByText('The exchange is on your clipboard.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('HTTP/1.1 404 Not Found');
  });

  it('is Turkish in Turkish', async () => {
    await renderApp('/tr/codes/503');
    expect(await section('Bilgiler')).toHaveTextContent('Aşırı yük veya bakım');
  });
});

describe('the address of a code that is none', () => {
  it.each([
    ['/en/codes/471', '471 is not registered', 'Show 400'],
    ['/en/codes/99', '99 is no valid status code', undefined],
    ['/en/codes/teapot', '“teapot” is not a status code', undefined],
  ])('%s says “%s”', async (path, title, offer) => {
    await renderApp(path);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    if (offer) expect(screen.getByRole('link', { name: offer })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to all codes' })).toHaveAttribute('href', '/en');
  });
});
