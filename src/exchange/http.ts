/** Field lines by name, in the order in which they are sent. */
export type Fields = Readonly<Record<string, string>>;

/** The methods that occur in an exchange: of RFC 9110, and of WebDAV (RFC 4918, RFC 5842). */
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PROPFIND' | 'PROPPATCH' | 'COPY';

/** A request as it stands in a script: without what its framing needs. */
export interface HttpRequest {
  readonly kind: 'request';
  readonly method: Method;
  /** In absolute form where the request goes to a proxy. */
  readonly target: string;
  readonly fields: Fields;
  readonly content?: string;
  /** Bytes of content that are announced in this message and not part of it: they follow, or never come. */
  readonly announced?: number;
}

/** A response, likewise. */
export interface HttpResponse {
  readonly kind: 'response';
  readonly status: number;
  readonly reasonPhrase: string;
  readonly fields: Fields;
  readonly content?: string;
  /** Bytes of content that are sent with this message and too many to show. */
  readonly announced?: number;
}

/** An HTTP/1.1 message: what matters of it; `wireText` completes it. */
export type HttpMessage = HttpRequest | HttpResponse;

/** A request whose content, if it has any, is there in full. */
export function request(
  method: HttpRequest['method'],
  target: string,
  fields: Fields = {},
  content?: string,
): HttpRequest {
  return { kind: 'request', method, target, fields, ...(content === undefined ? {} : { content }) };
}

/** The head of a request whose content, of so many bytes, comes later or never. */
export function requestHead(
  method: HttpRequest['method'],
  target: string,
  fields: Fields,
  announced: number,
): HttpRequest {
  return { ...request(method, target, fields), announced };
}

/** A response whose content, if it has any, is there in full. */
export function response(
  status: number,
  reasonPhrase: string,
  fields: Fields = {},
  content?: string,
): HttpResponse {
  return {
    kind: 'response',
    status,
    reasonPhrase,
    fields,
    ...(content === undefined ? {} : { content }),
  };
}

/** The head of a response whose content, of so many bytes, is not shown. */
export function responseHead(
  status: number,
  reasonPhrase: string,
  fields: Fields,
  announced: number,
): HttpResponse {
  return { ...response(status, reasonPhrase, fields), announced };
}
