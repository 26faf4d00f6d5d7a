import { afterEach, expect, it, vi } from 'vitest';
import { readContentFrom } from '../../src/content/loadContent.ts';
import { loadWords } from '../../src/i18n/wordFiles.ts';

afterEach(() => vi.unstubAllEnvs());

it('asks once for the words of a page, and again only where they did not come', async () => {
  vi.stubEnv('DEV', false);
  const read = vi.fn().mockRejectedValueOnce(new Error('No network'));
  read.mockResolvedValue({ title: 'Decide' });
  readContentFrom(read);
  await expect(loadWords('en', 'decide')).rejects.toThrow('No network');
  const both = [loadWords('en', 'decide'), loadWords('en', 'decide')];
  await expect(Promise.all(both)).resolves.toEqual([{ title: 'Decide' }, { title: 'Decide' }]);
  expect(read.mock.calls).toEqual([['words/en/decide'], ['words/en/decide']]);
});
