import { expect, it, vi } from 'vitest';
import { loadScript, preloadScript } from '../../src/exchange/scriptFiles.ts';

const lost = vi.hoisted(() => new Set<string>());

vi.mock(import('../../src/exchange/sourceScripts.ts'), async (original) => {
  const { sourceScript } = await original();
  return {
    sourceScript: async (id) => {
      if (lost.has(id)) throw new Error(`Lost: ${id}`);
      return sourceScript(id);
    },
  };
});

it('does not ask again for an exchange that a view waited for: it would do so without end', async () => {
  lost.add('410');
  const asked = loadScript('410');
  preloadScript('410');
  await expect(asked).rejects.toThrow('Lost');
  lost.clear();
  expect(loadScript('410')).toBe(asked);
});

it('asks again for an exchange that was lost before anybody wanted to see it', async () => {
  lost.add('404');
  preloadScript('404');
  await expect(loadScript('404')).rejects.toThrow('Lost');
  lost.clear();
  await expect(loadScript('404')).resolves.toBeDefined();
});
