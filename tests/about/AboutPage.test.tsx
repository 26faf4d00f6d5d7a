import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { catalogVersion } from '../../src/catalog/edition.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { citedSources } from '../../src/entry/citedSources.ts';
import { openDataFiles } from '../../src/publish/openData.ts';
import { renderApp } from '../renderApp.tsx';

beforeEach(() => window.localStorage.clear());

const section = (name: string) => screen.getByRole('region', { name });

describe('About', () => {
  it('is reached from the foot of any page, which then says where the reader is', async () => {
    const { user } = await renderApp('/en/codes/404');
    const link = within(screen.getByRole('contentinfo')).getByRole('link', {
      name: 'About Statuscope',
    });
    expect(link).not.toHaveAttribute('aria-current');
    await user.click(link);
    await screen.findByRole('heading', { level: 1, name: 'About Statuscope' });
    expect(window.location.pathname).toBe('/en/about');
    expect(link).toHaveAttribute('aria-current', 'page');
    await waitFor(() => expect(document.title).toBe('About Statuscope · Statuscope'));
  });

  it('stands in its order', async () => {
    await renderApp('/en/about');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual([
      'For whom',
      'Where the facts come from',
      'Version',
      'Open data',
      'Licences',
      'Privacy',
      'How to help',
    ]);
  });

  it('shows each standard with the number of statements that rest on it', async () => {
    await renderApp('/en/about');
    const table = screen.getByRole('table', { name: 'Standards and registries' });
    const [, ...rows] = within(table).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual(
      citedSources(catalog).standards.map(
        ({ name, title, statements }) => `${name} ${title}${statements}`,
      ),
    );
    expect(within(table).getByRole('link', { name: 'RFC 9110 HTTP Semantics' })).toHaveAttribute(
      'href',
      'https://www.rfc-editor.org/rfc/rfc9110.html',
    );
  });

  it('folds away the pages of vendors, every one with its address', async () => {
    const { user } = await renderApp('/en/about');
    const pages = citedSources(catalog).sites.flatMap((site) => site.pages);
    const group = section('Where the facts come from');
    const link = within(group).getByText('nginx: ngx_http_request.h');
    expect(link).not.toBeVisible();
    await user.click(within(group).getByText(`${pages.length} pages on`, { exact: false }));
    expect(link).toBeVisible();
    const hrefs = within(group)
      .getAllByRole('link')
      .map((one) => one.getAttribute('href'));
    expect(hrefs).toEqual(expect.arrayContaining(pages.map(({ url }) => url)));
  });

  it('counts what the catalog holds', async () => {
    await renderApp('/en/about');
    const { statements, inPractice } = citedSources(catalog);
    const sources = section('Where the facts come from');
    expect(sources).toHaveTextContent(
      `makes ${statements.toLocaleString('en')} statements about ${catalog.all.length} codes and ${catalog.curated.length} pairs`,
    );
    expect(sources).toHaveTextContent(`${inPractice} statements rest on what servers and clients`);
    const unofficial = catalog.all.filter(({ owner }) => owner !== undefined).length;
    expect(section('Version')).toHaveTextContent(
      `${catalog.all.length - unofficial} registered${unofficial} unofficial`,
    );
  });

  it('says which program and which catalog this is, and of when', async () => {
    await renderApp('/en/about');
    const edition = section('Version');
    expect(edition).toHaveTextContent(`Statuscope${version}Catalog${catalogVersion}`);
    expect(within(edition).getByRole('time')).toHaveTextContent('November 2026');
  });

  it('leads to open data that is there', async () => {
    await renderApp('/tr/about');
    const links = within(section('Açık veri')).getAllByRole('link');
    const files = openDataFiles().map(({ fileName }) => `/data/${fileName}`);
    const hrefs = links.map((link) => link.getAttribute('href'));
    expect(hrefs).toHaveLength(4);
    expect(files).toEqual(expect.arrayContaining(hrefs));
    expect(hrefs[0]).toBe('/data/tr/codes.json');
  });

  it.each([
    ['en', 'Privacy', /no cookie, no tracking .*stays in this browser\.$/],
    ['tr', 'Gizlilik', /Çerez yok, izleme yok.*bu tarayıcıda kalır\.$/],
  ])('says of privacy one sentence: %s', async (tag, name, sentence) => {
    await renderApp(`/${tag}/about`);
    const text = within(section(name)).getByText(sentence);
    expect(text.textContent?.match(/[.!?]/g)).toHaveLength(1);
    expect(within(section(name)).getAllByRole('paragraph')).toEqual([text]);
  });

  it('is Turkish in Turkish, numbers and month too', async () => {
    await renderApp('/tr/about');
    const statements = citedSources(catalog).statements.toLocaleString('tr');
    expect(section('Bilgiler nereden geliyor')).toHaveTextContent(`${statements} bilgi`);
    expect(within(section('Sürüm')).getByRole('time')).toHaveTextContent('Kasım 2026');
    expect(document.title).toBe('Statuscope hakkında · Statuscope');
  });
});

describe('the licences', () => {
  it('are reached from About; before anything is built there are none to show', async () => {
    const { user } = await renderApp('/en/about');
    await user.click(within(section('Licences')).getByRole('link'));
    await screen.findByRole('heading', { level: 1, name: 'Licences' });
    expect(window.location.pathname).toBe('/en/licences');
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
    expect(screen.getByText(/made when the site is built/)).toBeVisible();
  });
});
