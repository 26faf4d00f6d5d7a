import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataSchemas } from './keptData.ts';
import { packFile, type SiteVersion, sharedPack, shellFile } from './siteVersion.ts';

/** Of the program's files, what every reader needs: all scripts and styles, and the fonts of the Latin alphabet. */
const keptOfAssets = /(\.js|\.css|-latin(-ext)?-[^/]*\.woff2)$/;
const keptOfRoot = ['early.js', 'icon.svg'];

/** What has been built into a folder: `contentPath` is below the base, `program` is that of the service worker. */
export async function readVersion(
  outDir: string,
  contentPath: string,
  program: string,
): Promise<SiteVersion> {
  const languageTags = (await readdir(outDir)).filter((name) =>
    existsSync(join(outDir, shellFile(name))),
  );
  const assets = (await readdir(join(outDir, 'assets')))
    .filter((name) => keptOfAssets.test(name))
    .map((name) => `assets/${name}`);
  const shells = [undefined, ...languageTags].map(shellFile);
  const html = await readFile(join(outDir, shellFile(undefined)), 'utf8');
  const entry = /<script type="module"[^>]* src="[^"]*\/(assets\/[^"]+\.js)"/.exec(html)?.[1];
  if (entry === undefined) throw new Error('The shell starts no script');
  const files = [
    ...assets,
    ...keptOfRoot,
    ...shells,
    ...languageTags.map((tag) => `${tag}/manifest.json`),
    ...Object.values(dataSchemas),
    packFile(contentPath, sharedPack),
    // Found out while building, so in no pack.
    `${contentPath}licences.json`,
  ];
  // What has a name that stays may have become another.
  const contents = files
    .filter((file) => !/^(assets|content)\//.test(file))
    .map((file) => readFile(join(outDir, file), 'utf8'));
  const all = JSON.stringify([files, await Promise.all(contents), contentPath, program]);
  const version = createHash('sha256').update(all).digest('hex').slice(0, 10);
  return { version, entry, languageTags, contentPath, files };
}
