import { type HttpRequest, request, requestHead } from './http.ts';

const credentials = { Authorization: 'Bearer k3y' } as const;
const json = { 'Content-Type': 'application/json' } as const;
const report = '{"title":"Q3","month":9}';

/**
 * The requests that an exchange can start from. They are few, so that two codes can often answer the same one:
 * then the reader sees that it was not the request that made the difference.
 */
export const requests = {
  read: request('GET', '/reports/42', { Accept: 'application/json', ...credentials }),
  create: request('POST', '/reports', { ...credentials, ...json }, report),
  replace: request('PUT', '/reports/42', { ...credentials, ...json }, '{"title":"Q3","version":3}'),
  revalidate: request('GET', '/reports/42', { ...credentials, 'If-None-Match': '"v7"' }),
  /** JSON that breaks off: it cannot be parsed. */
  createBroken: request('POST', '/reports', { ...credentials, ...json }, '{"title":"Q3","month":'),
  /** JSON that parses and makes no sense: there is no month 13. */
  createInvalid: request(
    'POST',
    '/reports',
    { ...credentials, ...json },
    '{"title":"Q3","month":13}',
  ),
  /** A page for a person, in a browser. */
  openPage: request('GET', '/welcome', {
    Accept: 'text/html',
    'Accept-Language': 'tr, en;q=0.8',
    Cookie: 'token=k3y',
  }),
  /** A thousand bytes out of a file. */
  readRange: request('GET', '/reports/42.pdf', { ...credentials, Range: 'bytes=5000-5999' }),
  /** Only if nobody else has changed the report since (RFC 9110 §13.1.1). */
  replaceIfMatch: request(
    'PUT',
    '/reports/42',
    { ...credentials, ...json, 'If-Match': '"v7"' },
    '{"title":"Q3","version":8}',
  ),
  /** Asks before it sends its content (RFC 9110 §10.1.1). */
  upload: requestHead(
    'PUT',
    '/videos/7',
    { ...credentials, 'Content-Type': 'video/mp4', Expect: '100-continue' },
    2_400_000,
  ),
  /** An upload that could be resumed (draft-ietf-httpbis-resumable-upload). */
  uploadResumable: requestHead(
    'POST',
    '/videos',
    { ...credentials, 'Content-Type': 'video/mp4', 'Upload-Complete': '?1' },
    2_400_000,
  ),
  /** A POST that does not know its length beforehand (RFC 9112 §7.1). */
  createChunked: request(
    'POST',
    '/reports',
    { ...credentials, ...json, 'Transfer-Encoding': 'chunked' },
    report,
  ),
  /** Asks for WebSocket (RFC 6455 §4.1); the key is the one of that RFC's example. */
  upgrade: request('GET', '/chat', {
    ...credentials,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version': '13',
  }),
  /** Through a proxy: the target is in absolute form (RFC 9112 §3.2.2). */
  viaProxy: request('GET', 'http://reports.example/42', {
    Accept: 'application/json',
    ...credentials,
  }),
  /** Everything below a folder (RFC 4918 §9.1). */
  listTree: request('PROPFIND', '/files/', { ...credentials, Depth: 'infinity' }),
  /** A whole folder at once (RFC 4918 §9.8). */
  copyTree: request('COPY', '/files/', { ...credentials, Destination: '/archive/' }),
  /** An address into which everything was put. */
  longTarget: request(
    'GET',
    `/search?ids=${Array.from({ length: 24 }, (_, n) => 4200 + n).join()}`,
    {
      ...credentials,
    },
  ),
  /** A cookie that has grown with every visit. */
  bigFields: request('GET', '/reports/42', {
    ...credentials,
    Cookie: `basket=${Array.from({ length: 24 }, (_, n) => `item${n + 1}`).join('|')}`,
  }),
} as const satisfies Record<string, HttpRequest>;

export type RequestName = keyof typeof requests;

/** What a code can answer that is decided before anyone looks at the content: everything. */
export const anyRequest: readonly RequestName[] = Object.keys(requests).filter(isRequestName);

function isRequestName(name: string): name is RequestName {
  return name in requests;
}

/** The same, with the requests first for which a code is most telling. */
export function anyRequestFirst(...first: readonly RequestName[]): readonly RequestName[] {
  return [...first, ...anyRequest.filter((name) => !first.includes(name))];
}

/** The requests that a plain 200 answers in full. */
export const plainReads: readonly RequestName[] = [
  'read',
  'openPage',
  'viaProxy',
  'longTarget',
  'bigFields',
];

/** Every request but these. */
export function allBut(...left: readonly RequestName[]): readonly RequestName[] {
  return anyRequest.filter((name) => !left.includes(name));
}

/** Every request with the method POST whose content is there in full. */
export const postRequests: readonly RequestName[] = [
  'create',
  'createChunked',
  'createBroken',
  'createInvalid',
];

/** Every request with the method PUT whose content is there in full. */
export const putRequests: readonly RequestName[] = ['replace', 'replaceIfMatch'];
