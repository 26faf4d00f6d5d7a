import { describe, expect, it } from 'vitest';
import { picturedPages } from './pictures.ts';

const [english, turkish] = await Promise.all([picturedPages('en'), picturedPages('tr')]);
const at = (pages: typeof english, path: string) => pages.find((page) => page.path === path);

describe('what a picture shows', () => {
  it('is of a comparison both codes, in the order of the page, and the sentence that tells them apart', () => {
    expect(at(english, '/compare/202-vs-403')?.subject).toMatchObject({
      kind: 'codes',
      faces: [
        { number: 202, statusClass: '2xx', classLine: '2xx · Successful', phrase: 'Accepted' },
        { number: 403, statusClass: '4xx', classLine: '4xx · Client error', phrase: 'Forbidden' },
      ],
      sentence: expect.stringMatching(/^Neither brings a result: 202 /),
    });
  });

  it('is of a code what it means', () => {
    expect(at(english, '/codes/202')?.subject).toMatchObject({
      faces: [{ number: 202 }],
      sentence: expect.stringMatching(/^The server has taken the request on/),
    });
  });

  it('names the owner of a code that is not registered, and of no other', () => {
    expect(at(english, '/compare/500-vs-520')?.subject).toMatchObject({
      faces: [{ owner: undefined }, { owner: 'Cloudflare' }],
    });
  });

  it('says of a code for which nobody stands that it is not official', () => {
    expect(at(turkish, '/codes/218')?.subject).toMatchObject({ faces: [{ owner: 'Resmî değil' }] });
  });

  it('has the phrase in the language of the reader beside the one on the wire', () => {
    expect(at(turkish, '/codes/404')?.subject).toMatchObject({
      faces: [{ classLine: '4xx · İstemci hatası', phrase: 'Not Found', ownPhrase: 'Bulunamadı' }],
    });
    expect(at(english, '/codes/404')?.subject).toMatchObject({ faces: [{ ownPhrase: undefined }] });
  });

  it('is of another page its title and what it offers', () => {
    expect(at(turkish, '/quiz')?.subject).toMatchObject({
      kind: 'page',
      title: 'Test',
      sentence: expect.stringContaining('senaryolar'),
    });
  });

  it('has no marks of code in its sentence', () => {
    const marked = [...english, ...turkish].filter(({ subject }) => subject.sentence.includes('`'));
    expect(marked).toEqual([]);
  });
});

describe('what is said of a picture to who does not see it', () => {
  it('is in the language of the page', () => {
    expect(at(english, '/compare/202-vs-403')?.alt).toMatch(
      /^202 Accepted and 403 Forbidden side by side\. Neither brings /,
    );
    expect(at(turkish, '/compare/202-vs-403')?.alt).toMatch(
      /^202 Accepted ile 403 Forbidden yan yana\. İkisi de /,
    );
    expect(at(turkish, '/decide')?.alt).toBe('Statuscope: Karar ver');
  });

  it.each([['en', english] as const, ['tr', turkish] as const])(
    'is another for each page: %s',
    (_, pages) => {
      expect(pages.length).toBeGreaterThan(240);
      expect(new Set(pages.map(({ alt }) => alt)).size).toBe(pages.length);
    },
  );

  it('keeps within what sites take: 420 letters', () => {
    for (const { path, alt } of [...english, ...turkish]) {
      expect(alt.length, path).toBeLessThanOrEqual(420);
    }
  });
});
