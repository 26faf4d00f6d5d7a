import type { i18n } from 'i18next';
import { type Catalog, labelOf, ownerName } from '../../catalog/catalog.ts';
import { classOf, type StatusCode } from '../../catalog/statusCode.ts';
import { parsePairWords } from '../../compare/pairWords.ts';
import { type Names, parseNames } from '../../i18n/codeWords.ts';
import { plainText } from '../../ui/plainText.ts';
import type { PageHead } from '../../ui/usePageHead.ts';
import type { PageWithAddress } from '../pages.ts';
import type { Face, Subject } from './subject.ts';

/** A subject, and what is said of its picture to who does not see it. */
export interface Pictured {
  readonly subject: Subject;
  readonly alt: string;
}

/** Tells what the picture of a page shows. */
export type PicturedOf = (page: PageWithAddress, head: PageHead) => Promise<Pictured>;

/** Short ones, since what the page says of itself stands below. */
const titles = {
  home: 'board:title',
  decide: 'navigation.decide',
  quiz: 'navigation.quiz',
  about: 'about',
  licences: 'licences:title',
} as const;

/** What the pictures of pages show and say, in the language of `words`. */
export function picturedIn(words: i18n, catalog: Catalog): PicturedOf {
  const names = parseNames(words.getResourceBundle(words.language, 'names'));
  const faceOf = (code: StatusCode) => face(code, words, names);
  const nameOf = (code: StatusCode) => `${labelOf(code, catalog)} ${code.reasonPhrase}`;
  return async (page, { description }) => {
    switch (page.kind) {
      case 'home':
      case 'decide':
      case 'quiz':
      case 'about':
      case 'licences': {
        // The only one of these pages whose name is not a word of the whole app.
        await words.loadNamespaces('licences');
        const title = words.t(titles[page.kind]);
        return {
          subject: { kind: 'page', title, sentence: description },
          alt: words.t('picture.page', { title }),
        };
      }
      case 'code':
        return {
          subject: { kind: 'codes', faces: [faceOf(page.code)], sentence: description },
          alt: words.t('picture.code', { code: nameOf(page.code), meaning: description }),
        };
      case 'comparison': {
        const sentence = await differenceOf(page.words, words);
        const [left, right] = page.codes;
        return {
          subject: { kind: 'codes', faces: page.codes.map(faceOf), sentence },
          alt: words.t('picture.comparison', {
            left: nameOf(left),
            right: nameOf(right),
            difference: sentence,
          }),
        };
      }
    }
  };
}

async function differenceOf(pairWords: `pairs/${string}`, words: i18n): Promise<string> {
  await words.loadNamespaces(pairWords);
  const { difference } = parsePairWords(words.getResourceBundle(words.language, pairWords));
  return plainText(difference);
}

function face(code: StatusCode, words: i18n, names: Names): Face {
  const statusClass = classOf(code.number);
  const className = words.t(`classes.${statusClass}`);
  const ownPhrase = names[code.id]?.phrase;
  return {
    id: code.id,
    number: code.number,
    statusClass,
    classLine: statusClass === 'beyond' ? className : `${statusClass} · ${className}`,
    phrase: code.reasonPhrase,
    ownPhrase: ownPhrase === code.reasonPhrase ? undefined : ownPhrase,
    owner: code.owner === undefined ? undefined : (ownerName(code) ?? words.t('entry:unofficial')),
  };
}
