import { describe, expect, it } from 'vitest';
import {
  browserTreatment,
  clientsThatRetry,
  fetchOutcome,
  searchTreatment,
} from '../../src/catalog/clientBehaviour.ts';
import type { StatusCode } from '../../src/catalog/statusCode.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';

const where = (holds: (code: StatusCode) => boolean) =>
  catalog.all
    .filter(holds)
    .map(({ id }) => id)
    .join(' ');

const retriedBy = (client: string) =>
  where((code) => clientsThatRetry(code).some(({ name }) => name === client));

describe('what clients make of a code', () => {
  it('lets a browser follow the five redirects of the Fetch standard, where there is a Location', () => {
    expect(where((code) => browserTreatment(code).value === 'follows')).toBe('301 302 303 307 308');
    expect(where((code) => fetchOutcome(code).value === 'follows')).toBe('301 302 303 307 308');
  });

  it('leaves the page as it is on 204 and 205', () => {
    expect(where((code) => browserTreatment(code).value === 'stays')).toBe('204 205');
  });

  it('calls ok what lies in 200 to 299', () => {
    const ok = catalog.all.filter((code) => fetchOutcome(code).value === 'ok');
    expect(ok.map(({ number }) => number)).toEqual(
      catalog.all.map(({ number }) => number).filter((number) => number >= 200 && number < 300),
    );
  });

  it('lets no script see an interim response, nor what is never sent', () => {
    expect(where((code) => fetchOutcome(code).value === 'unseen')).toBe(
      '100 101 102 103 103-checkpoint 104',
    );
    expect(where((code) => fetchOutcome(code).value === 'never-met')).toBe(
      '444 460 494 495 496 497 499 599 600 601',
    );
  });

  it('knows which clients repeat a request by themselves', () => {
    expect(retriedBy('curl --retry')).toBe('408 429 500 502 503 504 522 524');
    expect(retriedBy('urllib3')).toBe('413 429 503');
    expect(retriedBy('got')).toBe('408 413 429 500 502 503 504 521 522 524');
  });

  it('tells what Google says: permanent redirects move, 429 and 5xx slow down, other 4xx drop', () => {
    const treated = (value: string) => where((code) => searchTreatment(code).value === value);
    expect(treated('takes-new-address')).toBe('301 308');
    expect(treated('slows-then-drops')).toMatch(/^429 500 501/);
    expect(treated('drops')).not.toContain('429');
    expect(treated('drops')).toContain('401 402 403 404');
    expect(treated('nothing-to-index')).toBe('204');
  });
});
