import { STATUS_CODES } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/catalog/source.ts';
import { sourceUrl } from '../../src/catalog/source.ts';
import { classOf, isSent, type StatusCode } from '../../src/catalog/statusCode.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';

/** Every number of the IANA HTTP Status Code Registry that is not "Unassigned" (read in November 2026). */
const iana = [
  '100 101 102 103 104 200 201 202 203 204 205 206 207 208 226',
  '300 301 302 303 304 305 306 307 308',
  '400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418',
  '421 422 423 424 425 426 428 429 431 451',
  '500 501 502 503 504 505 506 507 508 510 511',
].join(' ');

const registered = catalog.all.filter(({ owner }) => owner === undefined);
const unofficial = catalog.all.filter(({ owner }) => owner !== undefined);

const ids = (codes: readonly StatusCode[]) => codes.map(({ id }) => id).join(' ');
const where = (holds: (code: StatusCode) => boolean) => ids(registered.filter(holds));

function sourcesOf(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  const here =
    'kind' in value && (value.kind === 'rfc' || value.kind === 'page') ? [value as Source] : [];
  return [...here, ...Object.values(value).flatMap(sourcesOf)];
}

/** The fields that a code must carry, with the condition under which it must. */
function mustFields({ fields }: StatusCode): string {
  return fields.must.map(({ name, onlyIf }) => (onlyIf ? `${name} ${onlyIf}` : name)).join(', ');
}

describe('the registered codes', () => {
  it('are those of the IANA registry, every one', () => {
    expect(ids(registered)).toBe(iana);
  });

  it('are called what Node calls them, but for these', () => {
    const differences = registered
      .filter(({ number, reasonPhrase }) => STATUS_CODES[number] !== reasonPhrase)
      .map(({ number, reasonPhrase }) => [number, reasonPhrase, STATUS_CODES[number]]);
    expect(differences).toEqual([
      // Node has no 104 and no 306, and still the names of older RFCs.
      [104, 'Upload Resumption Supported', undefined],
      [306, '(Unused)', undefined],
      [413, 'Content Too Large', 'Payload Too Large'],
      [418, '(Unused)', "I'm a Teapot"],
      [422, 'Unprocessable Content', 'Unprocessable Entity'],
    ]);
  });

  it('say what became of their registration', () => {
    const special = registered
      .filter(({ registration }) => registration.value !== 'registered')
      .map(({ id, registration }) => `${id} ${registration.value}`);
    expect(special).toEqual([
      '104 provisional',
      '305 deprecated',
      '306 reserved',
      '418 reserved',
      '510 obsoleted',
    ]);
  });

  it('are heuristically cacheable where RFC 9110 section 15.1 and RFC 7725 say so', () => {
    expect(where(({ caching }) => caching.value === 'heuristic')).toBe(
      '200 203 204 206 300 301 308 404 405 410 414 451 501',
    );
  });

  it('are never stored where they are interim or RFC 6585 forbids it', () => {
    expect(where(({ caching }) => caching.value === 'never-stored')).toBe(
      '100 101 102 103 104 428 429 431 511',
    );
  });

  it('require the fields that their RFCs require, and no others', () => {
    const required = registered.filter(({ fields }) => fields.must.length > 0);
    const sent = ['Cache-Control', 'ETag', 'Expires', 'Content-Location', 'Vary'];
    expect(required.map((code) => `${code.id}: ${mustFields(code)}`)).toEqual([
      '101: Upgrade',
      '104: Location announces-upload, Upload-Limit announced-upload-limited',
      `206: Content-Range single-part, Date sent-in-200, ${sent
        .map((name) => `${name} sent-in-200`)
        .join(', ')}`,
      '226: ETag, IM, Delta-Base several-versions',
      '304: Cache-Control sent-in-200, Content-Location sent-in-200, Date sent-in-200, ETag sent-in-200, Expires sent-in-200, Vary sent-in-200',
      '401: WWW-Authenticate',
      '405: Allow',
      '407: Proxy-Authenticate',
      '426: Upgrade',
    ]);
  });

  it('go without content where they must: interim ones, 204, 205 and 304', () => {
    expect(where(({ content }) => content.value === 'none')).toBe(
      '100 101 102 103 104 204 205 304',
    );
  });

  it('keep the method on 307 and 308 alone', () => {
    expect(where(({ redirectMethod }) => redirectMethod?.value === 'kept')).toBe('307 308');
  });

  it('are followed by themselves on five, each with a Location', () => {
    expect(where(({ redirectMethod }) => redirectMethod !== undefined)).toBe('301 302 303 307 308');
    for (const { fields, redirectMethod } of registered) {
      if (redirectMethod) expect(fields.should.map(({ name }) => name)).toContain('Location');
    }
  });

  it('keep the names that they had', () => {
    const former = registered.flatMap(({ id, formerPhrases }) =>
      formerPhrases.map(({ value }) => `${id} ${value}`),
    );
    expect(former).toEqual(
      expect.arrayContaining([
        '302 Moved Temporarily',
        '306 Switch Proxy',
        '413 Request Entity Too Large',
        '413 Payload Too Large',
        "418 I'm a teapot",
        '422 Unprocessable Entity',
      ]),
    );
  });
});

describe('the unofficial codes', () => {
  it('are forty or more, each marked as such', () => {
    expect(unofficial.length).toBeGreaterThanOrEqual(40);
    for (const { registration } of unofficial) expect(registration.value).toBe('unregistered');
  });

  it('have an owner, but for two of which nobody knows whose they are', () => {
    expect(ids(unofficial.filter(({ owner }) => owner === 'unknown'))).toBe('218 598');
  });

  it('are defined by a page of their own kind', () => {
    for (const { id, definedIn } of unofficial) expect(definedIn.kind, id).toBe('page');
  });

  it('share a number with others in these cases, the registered or most met meaning first', () => {
    const shared = [...new Set(catalog.all.map(({ number }) => number))]
      .map((number) => ids(catalog.meaningsOf(number)))
      .filter((meanings) => meanings.includes(' '));
    expect(shared).toEqual([
      '103 103-checkpoint',
      '308 308-google',
      '419 419-webdav',
      '420 420-spring',
      '421 421-webdav',
      '451 451-microsoft',
      '498 498-swift',
      '499 499-esri',
      '508 508-cloudlinux',
      '529 529-qualys',
      '530 530-pantheon',
    ]);
  });

  it('never leave the server, or the client, in these cases', () => {
    expect(ids(catalog.all.filter((code) => !isSent(code)))).toBe(
      '444 460 494 495 496 497 499 599 600 601',
    );
  });
});

describe('every code', () => {
  it.each(catalog.all)('$id names a well-formed source for every fact', (code) => {
    const facts = Object.values(code).filter(
      (value) => typeof value === 'object' && 'value' in value,
    );
    expect(facts.length).toBeGreaterThan(8);
    for (const fact of facts) expect(sourcesOf(fact)).toHaveLength(1);
    for (const source of sourcesOf(code)) {
      expect(new URL(sourceUrl(source)).protocol).toBe('https:');
      if (source.kind === 'rfc') expect(source.section).toMatch(/^([A-Z]|\d+)(\.\d+)*$/);
      if (source.kind === 'page') expect(source.title.trim()).not.toBe('');
    }
  });

  it.each(catalog.all)('$id has its number, its class and its finality right', (code) => {
    expect(code.id).toMatch(new RegExp(`^${code.number}(-[a-z]+)?$`));
    expect(code.id === String(code.number)).toBe(catalog.meaningsOf(code.number)[0] === code);
    expect(classOf(code.number)).toBe(code.number < 600 ? `${code.id[0]}xx` : 'beyond');
    expect(code.finality.value).toBe(code.number < 200 ? 'interim' : 'final');
  });

  it('is one entry: no id twice', () => {
    expect(new Set(catalog.all.map(({ id }) => id)).size).toBe(catalog.all.length);
  });
});
