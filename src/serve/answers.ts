/** What is sent for a path at which no file stands: a file of the build, and the status code. */
export interface Answer {
  readonly file: string;
  readonly status: 200 | 404;
}

const code = '[1-9]\\d\\d(-[a-z]+)?';
/** What stands behind a language where the browser draws the page by itself. */
const drawnInBrowser = new RegExp(
  `^/(compare(/${code}-vs-${code})?|codes|decide/(ask|facts|map|received)(/.*)?|quiz/.+|progress)$`,
);
/** A page in no language: the browser knows which to choose. */
const withoutLanguage = new RegExp(`^(/(decide|quiz|about|licences)|/codes/${code})$`);

/**
 * Answers for a path where no file stands. The browser draws the pages that it can; anything else is truly not found,
 * and says so in the language of its path, if it is one of `languageTags`.
 */
export function answerWithoutFile(path: string, languageTags: readonly string[]): Answer {
  const tag = languageTags.find((one) => isBelow(path, `/${one}`));
  if (tag !== undefined) {
    return drawnInBrowser.test(path.slice(tag.length + 1))
      ? { file: `${tag}/app.html`, status: 200 }
      : { file: `${tag}/404.html`, status: 404 };
  }
  return path === '/' || drawnInBrowser.test(path) || withoutLanguage.test(path)
    ? { file: 'index.html', status: 200 }
    : { file: '404.html', status: 404 };
}

/** The page that says "not found" is nobody's address: whoever asks for it gets it with its status. */
export function isNotFoundPage(path: string): boolean {
  return /^(\/[^/]+)?\/404(\.html)?$/.test(path);
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
