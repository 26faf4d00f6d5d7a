/** What is sent for a path at which no file stands: a file of the build, and the status code. */
export interface Answer {
  readonly file: string;
  readonly status: 200 | 404;
}

/** What has to be known of a build to answer for the pages that it has not drawn. */
export interface BuiltSite {
  readonly languageTags: readonly string[];
  /** Every code has a page of its own: these are all that there are. */
  readonly codeIds: ReadonlySet<string>;
}

const code = '[1-9]\\d\\d(-[a-z]+)?';

/**
 * The forms of the paths, below that of the language, that lead to a page; tests hold them to what the app reads in an
 * address. `nginx.conf` has the same.
 */
export const forms = {
  /** Pages that the browser draws. */
  drawnInBrowser:
    'compare|codes|progress|decide/(ask(/.*)?|facts|map|received(/[^/]+)?)|quiz/(practice|sprint|daily|exam|theme/(success|redirects|request|access|races|gateway|beforehand|unofficial))',
  /** As well, if both codes are of the catalog. */
  pair: `(compare|quiz/pair)/(?<left>${code})-vs-(?!\\k<left>$)(?<right>${code})`,
  /** Pages that the build has drawn in each language. */
  drawnByBuild: 'decide|quiz|about|licences',
  code: `codes/(?<code>${code})`,
} as const;

/**
 * A path that ends as no address does: in a slash, or in the `.html` of the file behind it. Of a narrow alphabet: what
 * stands before is given back as an address, and must name no other host. Not the shells, which the program fetches as
 * files, nor the pages that say "not found". `nginx.conf` has the same.
 */
export const needlessEnd =
  '^(?!(/[a-z]{2,3}(-\\w+)*)?/(404|app|index)\\.html$)(?<address>(/[\\w.-]+)+)(\\.html|/+)$';

const pathOf = (form: string) => new RegExp(`^/(${form})$`);
const drawnInBrowser = pathOf(forms.drawnInBrowser);
const pair = pathOf(forms.pair);
const drawnByBuild = pathOf(forms.drawnByBuild);
const oneCode = pathOf(forms.code);
const withNeedlessEnd = new RegExp(needlessEnd);

/**
 * Answers for a path where no file stands. The browser draws the pages that it can; anything else is truly not found,
 * and says so in the language of its path, if it is one of the site.
 */
export function answerWithoutFile(path: string, site: BuiltSite): Answer {
  const tag = site.languageTags.find((one) => isBelow(path, `/${one}`));
  if (tag !== undefined) {
    return isDrawnInBrowser(path.slice(tag.length + 1), site)
      ? { file: `${tag}/app.html`, status: 200 }
      : { file: `${tag}/404.html`, status: 404 };
  }
  // In no language: the browser knows which to choose.
  return path === '/' || isDrawnInBrowser(path, site) || isDrawnByBuild(path, site)
    ? { file: 'index.html', status: 200 }
    : { file: '404.html', status: 404 };
}

/** The path without its needless end, by which it should be asked for; undefined where it has none. */
export function shorterPath(path: string): string | undefined {
  return withNeedlessEnd.exec(path)?.groups?.address;
}

/** Some files are no page of their own: the one that says "not found", which has that status, and the shells. */
export function isNobodysAddress(path: string): boolean {
  return /^(\/[^/]+)?\/(404(\.html)?|app|index)$/.test(path);
}

function isDrawnInBrowser(path: string, { codeIds }: BuiltSite): boolean {
  const { left, right } = pair.exec(path)?.groups ?? {};
  const areCodes = left !== undefined && right !== undefined;
  return areCodes ? codeIds.has(left) && codeIds.has(right) : drawnInBrowser.test(path);
}

function isDrawnByBuild(path: string, { codeIds }: BuiltSite): boolean {
  const { code: id } = oneCode.exec(path)?.groups ?? {};
  return id === undefined ? drawnByBuild.test(path) : codeIds.has(id);
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
