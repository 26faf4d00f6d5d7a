import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadCatalog } from '../catalog/catalogFile.ts';
import { readContentFrom } from '../content/loadContent.ts';
import { startI18n } from '../i18n/i18n.ts';
import { fallbackTag, type Language, languages } from '../i18n/languages.ts';
import { type Addresses, drawnDocument, type NoScriptWay, shellDocument } from './document.ts';
import { drawPage } from './drawPage.tsx';
import { pageScripts } from './pageScripts.ts';
import { drawnPages, pagePath, somePages } from './pages.ts';
import { drawPicture } from './pictures/drawPicture.ts';
import { drawPictures, type PictureOrder } from './pictures/drawPictures.ts';
import { picturedIn } from './pictures/pictured.ts';
import {
  addressesOf,
  type Place,
  pageAddress,
  pictureAddress,
  pictureFile,
} from './siteAddresses.ts';
import { sitemap } from './sitemap.ts';
import { structuredData } from './structuredData.ts';
import { webManifest } from './webManifest.ts';

interface Site extends Place {
  /** Where the client build stands; the pages are written beside it. */
  readonly outDir: string;
  /** The folder of the content in it. */
  readonly contentPath: string;
  /** No more pages than that: a test needs few, and what a page costs is to be measured. */
  readonly most: number;
}

/** How much was drawn. */
interface Drawn {
  readonly pages: number;
  readonly pictures: number;
}

/** Draws every page and its picture in every language, and writes the shells, the sitemap and `robots.txt`. */
export async function prerenderSite(site: Site): Promise<Drawn> {
  const { outDir, contentPath, base, origin } = site;
  const read = (file: string) => readFile(join(outDir, file), 'utf8');
  readContentFrom(async (file) => JSON.parse(await read(`${contentPath}${file}.json`)));
  const template = await read('index.html');
  const manifest: unknown = JSON.parse(await read('.vite/manifest.json'));
  const catalog = await loadCatalog();
  const pages = somePages(drawnPages(catalog), Math.ceil(site.most / languages.length));
  const orders: PictureOrder[] = [];

  const manifestOf = (tag: string) => `${base}${tag}/manifest.json`;

  const ways: NoScriptWay[] = [];

  async function drawLanguage({ tag, direction }: Language): Promise<readonly Addresses[]> {
    const words = await startI18n(tag);
    const parts = { template, languageTag: tag, direction, manifest: manifestOf(tag) };
    const way: NoScriptWay = {
      languageTag: tag,
      text: words.t('problems:noScript.text'),
      way: words.t('problems:noScript.way'),
      href: `${base}${tag}`,
    };
    ways.push(way);
    await write(`${tag}/app.html`, shellDocument(parts, [way]));
    const shortcuts = (['compare', 'decide', 'quiz', 'progress'] as const).map((page) => ({
      name: words.t(`app:navigation.${page}`),
      path: `/${page}`,
    }));
    const description = words.t('board:description');
    await write(
      `${tag}/manifest.json`,
      webManifest({ base, languageTag: tag, direction, description, shortcuts }),
    );
    const picturedOf = picturedIn(words, catalog);
    const drawn: Addresses[] = [];
    for (const page of pages) {
      const path = `/${tag}${pagePath(page)}`;
      const drawing = await drawPage(path, catalog, words);
      const addresses = addressesOf(site, tag, page);
      const pictured = page.kind === 'not-found' ? undefined : await picturedOf(page, drawing.head);
      const html = drawnDocument({
        ...parts,
        path,
        drawing,
        publicPage: pictured && {
          addresses,
          picture: { href: pictureAddress(site, tag, page), alt: pictured.alt },
        },
        scripts: pageScripts(page.kind, manifest).map((file) => `${base}${file}`),
        structuredData: structuredData({
          page,
          head: drawing.head,
          languageTag: tag,
          own: addresses.own,
          home: pageAddress(site, tag, { kind: 'home' }),
          homeName: words.t('app:navigation.board'),
        }),
      });
      await write(`${path.slice(1)}.html`, html);
      if (pictured) {
        orders.push({ file: pictureFile(tag, page), subject: pictured.subject });
        drawn.push(addresses);
      } else if (tag === fallbackTag) await write('404.html', html);
    }
    return drawn;
  }

  async function write(file: string, content: string | Uint8Array): Promise<void> {
    const path = join(outDir, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }

  const drawn: Addresses[] = [];
  for (const language of languages) drawn.push(...(await drawLanguage(language)));
  await drawPictures(orders, drawPicture, write);
  const front = {
    template,
    languageTag: fallbackTag,
    direction: 'ltr',
    manifest: manifestOf(fallbackTag),
  } as const;
  await write('index.html', shellDocument(front, ways));
  await write('sitemap.xml', sitemap(drawn));
  await write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}sitemap.xml\n`);
  return { pages: pages.length * languages.length, pictures: orders.length };
}
