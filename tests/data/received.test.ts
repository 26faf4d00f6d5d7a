import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { parseReceivedWords } from '../../src/decide/receivedWords.ts';
import { roles } from '../../src/decide/role.ts';
import { languageTags, readWords, wordFiles } from '../words.ts';

describe('the advice for those who got a code', () => {
  it.each(languageTags)('is there for every code, and for each side of it: %s', (tag) => {
    const files = wordFiles(tag).filter((file) => file.startsWith('received/'));
    expect(files.map((file) => basename(file, '.json')).sort()).toEqual(
      catalog.all.map(({ id }) => id).sort(),
    );
    for (const file of files) {
      const words = parseReceivedWords(readWords(tag, file));
      for (const role of roles) {
        expect(words[role].check.length, `${file} ${role}`).toBeGreaterThanOrEqual(1);
        expect(words[role].check.length, `${file} ${role}`).toBeLessThanOrEqual(4);
      }
    }
  });
});
