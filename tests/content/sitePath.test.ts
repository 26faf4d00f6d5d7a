import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

async function below(base: string) {
  vi.stubEnv('BASE_URL', base);
  return import('../../src/content/sitePath.ts');
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe('the path of the site', () => {
  it('is the path of the address at the root of a host', async () => {
    const { siteHref, pathInSite } = await below('/');
    expect(siteHref('/en')).toBe('/en');
    expect(pathInSite('/en/codes/404')).toBe('/en/codes/404');
  });

  it('goes without the base path, and comes back to it', async () => {
    const { siteHref, pathInSite } = await below('/statuscope/');
    expect(siteHref('/en')).toBe('/statuscope/en');
    expect(pathInSite('/statuscope/en/codes/404')).toBe('/en/codes/404');
    expect(pathInSite('/statuscope/')).toBe('/');
    expect(pathInSite('/statuscope')).toBe('/');
  });
});
