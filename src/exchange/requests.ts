import { type HttpRequest, request } from './http.ts';

const credentials = { Authorization: 'Bearer k3y' } as const;
const json = { 'Content-Type': 'application/json' } as const;

/**
 * The requests that an exchange can start from. They are few, so that two codes can often answer the same one:
 * then the reader sees that it was not the request that made the difference.
 */
export const requests = {
  read: request('GET', '/reports/42', { Accept: 'application/json', ...credentials }),
  create: request('POST', '/reports', { ...credentials, ...json }, '{"title":"Q3","month":9}'),
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
} as const satisfies Record<string, HttpRequest>;

export type RequestName = keyof typeof requests;

/** What a code can answer that is decided before anyone looks at the content. */
export const anyRequest: readonly RequestName[] = [
  'read',
  'create',
  'replace',
  'revalidate',
  'createBroken',
  'createInvalid',
];
