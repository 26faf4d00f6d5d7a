import type { Drawing } from './drawPage.tsx';
import { pictureSize } from './pictures/measures.ts';

/** The other addresses of a page, absolute, by language. */
export interface Addresses {
  readonly own: string;
  readonly byLanguage: readonly { readonly tag: string; readonly href: string }[];
  /** For a reader whose language we do not have. */
  readonly otherwise: string;
}

/** The picture that is shown where a page is shared: its absolute address, and its words for who does not see it. */
export interface SharedPicture {
  readonly href: string;
  readonly alt: string;
}

/** What a page has that can be found and shared. */
export interface PublicPage {
  readonly addresses: Addresses;
  readonly picture: SharedPicture;
}

interface DocumentParts {
  /** `index.html` as the build has written it. */
  readonly template: string;
  readonly languageTag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The address of the language's web app manifest. */
  readonly manifest: string;
}

interface DrawnDocument extends DocumentParts {
  /** The path that the drawing is of: only there the browser takes it over. */
  readonly path: string;
  readonly drawing: Drawing;
  /** Absent where the page has no address of its own. */
  readonly publicPage: PublicPage | undefined;
  readonly structuredData: unknown;
  /** What the page will need of the program. */
  readonly scripts: readonly string[];
}

/** The HTML of a page that the build has drawn. */
export function drawnDocument(parts: DrawnDocument): string {
  const { drawing, publicPage, structuredData, scripts, path } = parts;
  const { title, description } = drawing.head;
  const { template, program, data } = withoutProgram(parts.template);
  const head = [
    fileNames('program', program),
    fileNames('needed', [...data, ...scripts]),
    ...(publicPage
      ? [...links(publicPage.addresses), ...cards(parts, publicPage)]
      : ['<meta name="robots" content="noindex">']),
    ...(structuredData === undefined
      ? []
      : [`<script type="application/ld+json">${jsonInHtml(structuredData)}</script>`]),
  ];
  return opened({ ...parts, template }, true)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(
      /<meta name="description" content="[^"]*" ?\/?>/,
      () => `<meta name="description" content="${escaped(description)}">`,
    )
    .replace('</head>', () => `  ${head.join('\n    ')}\n  </head>`)
    .replace(emptyRoot, () => `<div id="root" data-path="${escaped(path)}">${drawing.html}</div>`);
}

/** What fetches the program and what that needs first. */
const programTag =
  /\s*<(?:script type="module"|link rel="modulepreload"|link rel="preload" as="fetch")[^>]* (?:src|href)="([^"]+)"[^>]*>(?:<\/script>)?/g;

/**
 * Takes the program out of a template, and what it loads first: a drawn page can be read without them, so
 * `public/early.js` fetches them when the page is on the screen, and the styles have the network for themselves. The
 * parts of the program stand in the order in which they are run: the script that starts it is the last.
 */
function withoutProgram(template: string) {
  const [entry, ...others] = [...template.matchAll(programTag)].flatMap(([, href]) => href ?? []);
  const isScript = (href: string) => href.endsWith('.js');
  return {
    template: template.replaceAll(programTag, ''),
    program: [...others.filter(isScript), ...(entry ? [entry] : [])],
    data: others.filter((href) => !isScript(href)),
  };
}

function fileNames(name: string, files: readonly string[]): string {
  return `<meta name="statuscope:${name}" content="${escaped(files.join(' '))}">`;
}

/** The way to what can be read without a script, in one language. */
export interface NoScriptWay {
  readonly languageTag: string;
  readonly text: string;
  readonly way: string;
  readonly href: string;
}

/** The HTML in which a browser draws any page by itself; where it runs no script it shows the ways to what is drawn. */
export function shellDocument(parts: DocumentParts, ways: readonly NoScriptWay[]): string {
  const paragraphs = ways.map(
    ({ languageTag, text, way, href }) =>
      `<p lang="${languageTag}">${escaped(text)} <a href="${escaped(href)}">${escaped(way)}</a></p>`,
  );
  return opened(parts, false)
    .replace('</head>', '  <meta name="robots" content="noindex">\n  </head>')
    .replace(
      emptyRoot,
      () => `<div id="root"></div>\n    <noscript>${paragraphs.join('')}</noscript>`,
    );
}

const emptyRoot = '<div id="root"></div>';

function opened(parts: DocumentParts, drawn: boolean): string {
  const { template, languageTag, direction, manifest } = parts;
  return template
    .replace(
      /<html[^>]*>/,
      () =>
        `<html lang="${languageTag}" dir="${direction}" ${drawn ? 'data-prerendered' : 'data-typefaces'}>`,
    )
    .replace('</head>', () => `  <link rel="manifest" href="${escaped(manifest)}">\n  </head>`);
}

function links({ own, byLanguage, otherwise }: Addresses): readonly string[] {
  const alternate = (tag: string, href: string) =>
    `<link rel="alternate" hreflang="${tag}" href="${escaped(href)}">`;
  return [
    `<link rel="canonical" href="${escaped(own)}">`,
    ...byLanguage.map(({ tag, href }) => alternate(tag, href)),
    alternate('x-default', otherwise),
  ];
}

function cards(
  { drawing, languageTag }: DrawnDocument,
  { addresses, picture }: PublicPage,
): readonly string[] {
  const { title, description } = drawing.head;
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escaped(content)}">`;
  const named = (name: string, content: string) =>
    `<meta name="twitter:${name}" content="${escaped(content)}">`;
  return [
    property('type', 'website'),
    property('site_name', 'Statuscope'),
    property('locale', openGraphLocale(languageTag)),
    property('url', addresses.own),
    property('title', title),
    property('description', description),
    property('image', picture.href),
    property('image:type', 'image/png'),
    property('image:width', String(pictureSize.width)),
    property('image:height', String(pictureSize.height)),
    property('image:alt', picture.alt),
    named('card', 'summary_large_image'),
    named('title', title),
    named('description', description),
  ];
}

/** A language as Open Graph names it, with the territory where most speak it: `en_US`. */
function openGraphLocale(languageTag: string): string {
  const { language, region } = new Intl.Locale(languageTag).maximize();
  return `${language}_${region}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** JSON in which nothing can end the element around it. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
