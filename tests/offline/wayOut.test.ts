import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createFakeCaches } from './fakeCaches.ts';

it('the service worker of README leads everybody out: it deletes what was kept below its path, and goes', async () => {
  const [, program = ''] =
    /```js\n(self\.[\s\S]*?)```/.exec(await readFile('README.md', 'utf8')) ?? [];
  const caches = createFakeCaches();
  for (const name of [
    'statuscope:/here/:1',
    'statuscope:/here/:2',
    'statuscope:/there/:1',
    'other',
  ])
    await caches.open(name);
  const work: Promise<unknown>[] = [];
  const done: string[] = [];
  runInNewContext(program, {
    URL,
    caches,
    self: {
      registration: {
        scope: 'https://example.org/here/',
        unregister: async () => done.push('unregistered'),
      },
      skipWaiting: () => done.push('takes over'),
      addEventListener: (_: string, listen: (event: unknown) => void) =>
        listen({ waitUntil: (promise: Promise<unknown>) => work.push(promise) }),
    },
  });
  await Promise.all(work);
  expect(done).toEqual(['takes over', 'unregistered']);
  expect(await caches.keys()).toEqual(['statuscope:/there/:1', 'other']);
});
