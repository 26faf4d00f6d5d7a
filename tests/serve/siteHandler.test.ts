// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { siteHandler } from '../../src/serve/siteHandler.ts';

/** Serves a built site of these files; gives back where. */
async function serving(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'en'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const handle = siteHandler(folder, '/');
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
  return `http://localhost:${address.port}`;
}

const site = { 'en/app.html': 'shell', 'en/404.html': 'nothing here', '404.html': 'nothing' };

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
