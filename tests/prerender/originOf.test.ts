import { describe, expect, it } from 'vitest';
import { originOf } from '../../src/prerender/originOf.ts';

describe('the origin of the site', () => {
  it('is taken with or without a slash at its end', () => {
    expect(originOf('https://example.org')).toBe('https://example.org');
    expect(originOf('http://localhost:4173/')).toBe('http://localhost:4173');
  });

  it.each(['example.org', 'https://example.org/statuscope/', 'ftp://example.org', ''])(
    'is refused with a clear message where it is %j',
    (text) => {
      expect(() => originOf(text)).toThrow(/SITE_ORIGIN has to be an origin/);
    },
  );
});
