import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  askedAbout,
  cacheControlOf,
  keptForEver,
  securityHeaders,
} from '../../src/serve/headers.ts';

const root = join(import.meta.dirname, '../..');
const lines = (file: string) =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((line) => line.trim());

describe('the headers for other servers', () => {
  it.each(Object.entries(securityHeaders))('say %s as our own server does', (name, value) => {
    expect(lines('public/_headers')).toContain(`${name}: ${value}`);
    expect(lines('src/serve/nginx.conf')).toContain(`add_header ${name} "${value}" always;`);
  });

  it('keep for ever what never changes, and ask about the rest', () => {
    expect(lines('public/_headers').filter((line) => line.startsWith('Cache-Control'))).toEqual([
      `Cache-Control: ${askedAbout}`,
      `Cache-Control: ${keptForEver}`,
      `Cache-Control: ${keptForEver}`,
    ]);
    expect(cacheControlOf('/assets/index-abc.js')).toBe(keptForEver);
    expect(cacheControlOf('/content/abc/catalog.json')).toBe(keptForEver);
    expect(cacheControlOf('/en/codes/404')).toBe(askedAbout);
    expect(cacheControlOf('/early.js')).toBe(askedAbout);
    // Were it kept, a broken version could not be replaced.
    expect(cacheControlOf('/sw.js')).toBe(askedAbout);
  });
});

it('the policy lets nothing run, or be shown, that is not of this site', () => {
  expect(securityHeaders['Content-Security-Policy']).not.toMatch(/unsafe|\*|https?:|data:/);
});
