import { expect, test } from './app.ts';

for (const [language, decide] of [
  ['en', 'Decide'],
  ['tr', 'Karar ver'],
] as const) {
  test(`the site can be installed, in its language, ${language}`, async ({ page, request }) => {
    await page.goto(`/${language}`);
    const browser = await page.context().newCDPSession(page);
    const { url, errors, data = '' } = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(new URL(url).pathname).toBe(`/${language}/manifest.json`);
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    // A window of the tests keeps nothing, and such a window installs nothing: all else is in order.
    const others = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
    expect(others).toEqual([]);

    const manifest = JSON.parse(data);
    expect(manifest).toMatchObject({ lang: language, start_url: `/${language}` });
    const { shortcuts, icons } = manifest;
    expect(shortcuts).toContainEqual({ name: decide, url: `/${language}/decide` });
    for (const { url: path } of shortcuts) expect((await request.get(path)).status()).toBe(200);
    for (const { src, sizes } of icons) {
      const picture = await request.get(src);
      expect(picture.status(), src).toBe(200);
      // Width and height stand at these places of every PNG (its specification, section 11.2.1).
      const size = (await picture.body()).subarray(16, 24);
      if (src.endsWith('.png')) {
        expect(`${size.readUInt32BE(0)}x${size.readUInt32BE(4)}`, src).toBe(sizes);
      }
    }
  });
}
