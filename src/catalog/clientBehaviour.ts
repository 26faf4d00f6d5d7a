import { type Fact, page, type Source } from './source.ts';
import { classOf, isSent, type StatusCode } from './statusCode.ts';

/** What a browser does with the response to a navigation. */
export type BrowserTreatment =
  | 'never-met'
  | 'unseen'
  | 'switches'
  | 'preloads'
  | 'shows'
  | 'stays'
  | 'follows'
  | 'uses-cache'
  | 'asks-for-login'
  | 'retries-once'
  | 'shows-error';

/** What a script learns from `fetch`. */
export type FetchOutcome =
  | 'never-met'
  | 'unseen'
  | 'ok'
  | 'follows'
  | 'from-cache'
  | 'asks-or-fails'
  | 'retries-once'
  | 'not-ok';

/** What Google's crawlers do with it. */
export type SearchTreatment =
  | 'not-said'
  | 'indexes'
  | 'waits-a-little'
  | 'nothing-to-index'
  | 'takes-new-address'
  | 'keeps-old-address'
  | 'keeps-as-is'
  | 'drops'
  | 'slows-then-drops';

/** A client that repeats requests by itself on certain numbers. */
export interface RetryingClient {
  readonly name: string;
  readonly source: Source;
  readonly numbers: readonly number[];
}

const fetchStatuses = page('Fetch Standard: Statuses', 'https://fetch.spec.whatwg.org/#statuses');
const fetchRedirects = page(
  'Fetch Standard: HTTP-redirect fetch',
  'https://fetch.spec.whatwg.org/#http-redirect-fetch',
);
const fetchNetwork = page(
  'Fetch Standard: HTTP-network-or-cache fetch',
  'https://fetch.spec.whatwg.org/#http-network-or-cache-fetch',
);
const navigation = page(
  'HTML Standard: Populating a session history entry',
  'https://html.spec.whatwg.org/multipage/browsing-the-web.html#populating-a-session-history-entry',
);
const earlyHints = page(
  'HTML Standard: Early hints',
  'https://html.spec.whatwg.org/multipage/semantics.html#early-hints',
);
const webSocket = page(
  'WebSockets Standard',
  'https://websockets.spec.whatwg.org/#websocket-protocol',
);
const google = page(
  "Google: How HTTP status codes affect Google's crawlers",
  'https://developers.google.com/crawling/docs/troubleshooting/http-status-codes',
);

/** The clients whose lists we have read, in November 2026. */
export const retryingClients: readonly RetryingClient[] = [
  {
    name: 'curl --retry',
    source: page('curl: --retry', 'https://curl.se/docs/manpage.html#--retry'),
    numbers: [408, 429, 500, 502, 503, 504, 522, 524],
  },
  {
    name: 'got',
    source: page(
      'got: Retry',
      'https://github.com/sindresorhus/got/blob/main/documentation/7-retry.md',
    ),
    numbers: [408, 413, 429, 500, 502, 503, 504, 521, 522, 524],
  },
  {
    name: 'urllib3',
    source: page(
      'urllib3: Retry',
      'https://urllib3.readthedocs.io/en/stable/reference/urllib3.util.html#urllib3.util.Retry',
    ),
    numbers: [413, 429, 503],
  },
];

/** How a browser that opens a page treats the code (Fetch and HTML standards). */
export function browserTreatment(code: StatusCode): Fact<BrowserTreatment> {
  if (!isSent(code)) return { value: 'never-met', source: code.sentBy.source };
  if (code.redirectMethod) return { value: 'follows', source: fetchRedirects };
  switch (code.number) {
    case 101:
      return { value: 'switches', source: webSocket };
    case 103:
      return { value: 'preloads', source: earlyHints };
    case 204:
    case 205:
      return { value: 'stays', source: navigation };
    case 304:
      return { value: 'uses-cache', source: fetchNetwork };
    case 401:
    case 407:
      return { value: 'asks-for-login', source: fetchNetwork };
    case 421:
      return { value: 'retries-once', source: fetchNetwork };
  }
  switch (classOf(code.number)) {
    case '1xx':
      return { value: 'unseen', source: fetchStatuses };
    case '2xx':
    case '3xx':
      return { value: 'shows', source: navigation };
    case '4xx':
    case '5xx':
    case 'beyond':
      return { value: 'shows-error', source: navigation };
  }
}

/** What a script that calls `fetch` gets to know of the code (Fetch standard). */
export function fetchOutcome(code: StatusCode): Fact<FetchOutcome> {
  if (!isSent(code)) return { value: 'never-met', source: code.sentBy.source };
  if (code.redirectMethod) return { value: 'follows', source: fetchRedirects };
  switch (code.number) {
    case 304:
      return { value: 'from-cache', source: fetchNetwork };
    case 407:
      return { value: 'asks-or-fails', source: fetchNetwork };
    case 421:
      return { value: 'retries-once', source: fetchNetwork };
  }
  switch (classOf(code.number)) {
    case '1xx':
      return { value: 'unseen', source: fetchStatuses };
    case '2xx':
      return { value: 'ok', source: fetchStatuses };
    case '3xx':
    case '4xx':
    case '5xx':
    case 'beyond':
      return { value: 'not-ok', source: fetchStatuses };
  }
}

/** The common clients that send the request again by themselves on this code. */
export function clientsThatRetry(code: StatusCode): readonly RetryingClient[] {
  return isSent(code) ? retryingClients.filter(({ numbers }) => numbers.includes(code.number)) : [];
}

/** What a page that answers with this code is to Google's crawlers. */
export function searchTreatment(code: StatusCode): Fact<SearchTreatment> {
  return { value: searchTreatmentOf(code), source: google };
}

function searchTreatmentOf(code: StatusCode): SearchTreatment {
  if (!isSent(code)) return 'not-said';
  switch (code.number) {
    case 202:
      return 'waits-a-little';
    case 204:
      return 'nothing-to-index';
    case 304:
      return 'keeps-as-is';
    case 429:
      return 'slows-then-drops';
  }
  if (code.redirectMethod) {
    return code.duration?.value === 'permanent' ? 'takes-new-address' : 'keeps-old-address';
  }
  switch (classOf(code.number)) {
    case '2xx':
      return 'indexes';
    case '4xx':
      return 'drops';
    case '5xx':
      return 'slows-then-drops';
    case '1xx':
    case '3xx':
    case 'beyond':
      return 'not-said';
  }
}
