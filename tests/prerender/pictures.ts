import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { startI18n } from '../../src/i18n/i18n.ts';
import { drawnPages, type PageWithAddress, pagePath } from '../../src/prerender/pages.ts';
import { type Pictured, picturedIn } from '../../src/prerender/pictures/pictured.ts';
import { readWords, textsOf } from '../words.ts';

/** A page of the site with what its picture shows and says, and the sentence that the page says of itself. */
export interface PicturedPage extends Pictured {
  readonly page: PageWithAddress;
  readonly path: string;
}

/** Every page that has a picture, in one language. */
export async function picturedPages(tag: string): Promise<readonly PicturedPage[]> {
  const words = await startI18n(tag);
  const picturedOf = picturedIn(words, catalog);
  const pages: PicturedPage[] = [];
  for (const page of drawnPages(catalog)) {
    if (page.kind === 'not-found') continue;
    const description = descriptionOf(page, tag);
    const pictured = await picturedOf(page, { title: '', description });
    pages.push({ ...pictured, page, path: pagePath(page) });
  }
  return pages;
}

function descriptionOf(page: PageWithAddress, tag: string): string {
  switch (page.kind) {
    case 'home':
      return wordOf(tag, 'board.json', 'description');
    case 'decide':
    case 'quiz':
    case 'about':
    case 'licences':
      return wordOf(tag, `${page.kind}.json`, 'description');
    case 'code':
      return wordOf(tag, `codes/${page.code.id}.json`, 'meaning').replaceAll('`', '');
    case 'comparison':
      return '';
  }
}

function wordOf(tag: string, file: string, wanted: string): string {
  const found = textsOf(readWords(tag, file)).find(([key]) => key === wanted);
  if (!found) throw new Error(`${file} has no ${wanted} in ${tag}`);
  return found[1];
}
