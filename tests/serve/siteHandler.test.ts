import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { siteHandler } from '../../src/serve/siteHandler.ts';

/** Serves a built site of these files; gives back where. */
async function serving(files: Readonly<Record<string, string>>, base = '/'): Promise<string> {
  return (await servingFrom(files, base)).origin;
}

/** The same, and the folder in which they stand. */
async function servingFrom(files: Readonly<Record<string, string>>, base = '/') {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'en/codes'), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const handle = siteHandler(folder, base);
  const server = createServer((request, response) =>
    handle(request, response, () => response.end('handed on')),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on no port');
  return { origin: `http://localhost:${address.port}`, folder };
}

const site = {
  'index.html': 'shell',
  'en/app.html': 'shell',
  'en/404.html': 'nothing here',
  '404.html': 'nothing',
};

it('answers an address that begins with two slashes', async () => {
  const origin = await serving(site);
  const response = await fetch(`${origin}//`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('nothing');
});

it('goes on serving when a file of the build is gone', async () => {
  const origin = await serving({ 'en/app.html': 'shell' });
  await expect(fetch(`${origin}/en/nowhere`).then((response) => response.text())).rejects.toThrow();
  expect(await (await fetch(`${origin}/en/progress`)).text()).toBe('shell');
});

it('keeps to itself what begins with a dot, but for what is well known', async () => {
  const { origin, folder } = await servingFrom(site);
  const statusOf = async (path: string) => (await fetch(`${origin}${path}`)).status;
  for (const name of ['.vite', '.well-known']) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'file.json'), '{}');
  }
  expect(await statusOf('/.vite/file.json')).toBe(404);
  expect(await statusOf('/%2Evite/file.json')).toBe(404);
  expect(await statusOf('/.well-known/file.json')).toBe(200);
});

it('serves a site that is built anew meanwhile as it stands then', async () => {
  const { origin, folder } = await servingFrom({ ...site, 'en.html': 'old', 'old.js': 'old' });
  const textOf = async (path: string) => (await fetch(`${origin}${path}`)).text();
  expect(await textOf('/en')).toBe('old');
  await writeFile(join(folder, 'en.html'), 'new and longer');
  await writeFile(join(folder, 'new.js'), 'new');
  await rm(join(folder, 'old.js'));
  expect(await textOf('/en')).toBe('new and longer');
  expect(await textOf('/new.js')).toBe('new');
  expect((await fetch(`${origin}/old.js`)).status).toBe(404);
});

it('draws two codes in the browser where both are of the build, and calls any others not found', async () => {
  const origin = await serving({ ...site, 'en/codes/404.html': 'a', 'en/codes/410.html': 'b' });
  const statusOf = async (path: string) => (await fetch(`${origin}${path}`)).status;
  expect(await statusOf('/en/compare/410-vs-404')).toBe(200);
  expect(await statusOf('/en/compare/410-vs-299')).toBe(404);
  expect(await statusOf('/en/quiz/pair/404-vs-410')).toBe(200);
  expect(await statusOf('/en/quiz/pair/299-vs-410')).toBe(404);
});

describe('an address with a slash, or the ending of a file, at its end', () => {
  /** Asks for a path as it is written: `fetch` would put it right first. */
  const ask = (origin: string, path: string, method = 'GET') =>
    new Promise<readonly [number | undefined, string | undefined]>((resolve, reject) => {
      const asking = request(origin, { path, method }, (response) => {
        response.resume();
        resolve([response.statusCode, response.headers.location]);
      });
      asking.on('error', reject).end();
    });

  it('leads to the one without, with all that stands behind the question mark', async () => {
    const origin = await serving(site);
    expect(await ask(origin, '/en/codes/404/?a=/&b=?/')).toEqual([301, '/en/codes/404?a=/&b=?/']);
    expect(await ask(origin, '/en//', 'HEAD')).toEqual([301, '/en']);
    expect(await ask(origin, '/en/codes/404.html?a=.html')).toEqual([301, '/en/codes/404?a=.html']);
    expect(await ask(origin, '/')).toEqual([200, undefined]);
  });

  it('stays below the path of the site', async () => {
    const origin = await serving(site, '/statuscope/');
    expect(await ask(origin, '/statuscope/en/')).toEqual([301, '/statuscope/en']);
    expect(await ask(origin, '/statuscope/en.html')).toEqual([301, '/statuscope/en']);
    expect(await ask(origin, '/statuscope/')).toEqual([200, undefined]);
  });

  it('is no address of a shell: the program fetches that as a file', async () => {
    const origin = await serving(site);
    expect(await ask(origin, '/en/app.html')).toEqual([200, undefined]);
    expect(await ask(origin, '/index.html')).toEqual([200, undefined]);
    expect(await ask(origin, '/en/app')).toEqual([404, undefined]);
    expect(await ask(origin, '/index')).toEqual([404, undefined]);
  });

  it('takes what is sent to it as it is', async () => {
    const [status] = await ask(await serving(site), '/en/nowhere/', 'POST');
    expect(status).toBe(404);
  });

  it.each([
    '//evil.example/',
    '/\\evil.example/',
    '///evil.example//',
    '/%2Fevil.example/',
    '//evil.example.html',
  ])('never leads to another host: %s', async (path) => {
    expect(await ask(await serving(site), path)).toEqual([404, undefined]);
    expect(await ask(await serving(site, '/s/'), `/s${path}`)).toEqual([404, undefined]);
  });
});
