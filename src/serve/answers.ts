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

/** A path with a slash at its end. Of a narrow alphabet: it is given back as an address, and must name no other host. */
export const slashAtEnd = '^(?<slashless>(/[\\w.-]+)+)/+$';

const pathOf = (form: string) => new RegExp(`^/(${form})$`);
const drawnInBrowser = pathOf(forms.drawnInBrowser);
const pair = pathOf(forms.pair);
const drawnByBuild = pathOf(forms.drawnByBuild);
const oneCode = pathOf(forms.code);
const withSlash = new RegExp(slashAtEnd);

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

/** The path without the slash at its end, by which it should be asked for; undefined where it has none. */
export function pathWithoutSlash(path: string): string | undefined {
  return withSlash.exec(path)?.groups?.slashless;
}

/** The page that says "not found" is nobody's address: whoever asks for it gets it with its status. */
export function isNotFoundPage(path: string): boolean {
  return /^(\/[^/]+)?\/404(\.html)?$/.test(path);
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
