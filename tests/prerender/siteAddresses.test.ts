import { describe, expect, it } from 'vitest';
import { addressesOf, pictureAddress, pictureFile } from '../../src/prerender/siteAddresses.ts';

const quiz = { kind: 'quiz' } as const;
const home = { kind: 'home' } as const;

describe.each([
  ['at the root of its host', '/', 'https://example.org/'],
  ['below a path', '/statuscope/', 'https://example.org/statuscope/'],
])('a site %s', (_, base, site) => {
  const place = { origin: 'https://example.org', base };

  it('has the absolute address of each page in each language', () => {
    expect(addressesOf(place, 'tr', quiz)).toMatchObject({
      own: `${site}tr/quiz`,
      byLanguage: expect.arrayContaining([
        { tag: 'en', href: `${site}en/quiz` },
        { tag: 'tr', href: `${site}tr/quiz` },
      ]),
      otherwise: `${site}en/quiz`,
    });
  });

  it('has the absolute address of each picture, beside its page', () => {
    expect(pictureAddress(place, 'tr', quiz)).toBe(`${site}tr/quiz.png`);
    expect(pictureAddress(place, 'en', home)).toBe(`${site}en.png`);
  });

  it('keeps the picture in a file that answers to that address', () => {
    for (const page of [quiz, home]) {
      expect(`${site}${pictureFile('tr', page)}`).toBe(pictureAddress(place, 'tr', page));
    }
  });
});
