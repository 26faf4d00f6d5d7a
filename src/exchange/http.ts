/** Field lines by name, in the order in which they are sent. */
export type Fields = Readonly<Record<string, string>>;

export interface HttpRequest {
  readonly kind: 'request';
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly target: string;
  readonly fields: Fields;
  readonly content?: string;
}

export interface HttpResponse {
  readonly kind: 'response';
  readonly status: number;
  readonly reasonPhrase: string;
  readonly fields: Fields;
  readonly content?: string;
}

/** An HTTP/1.1 message as it stands in a script: what matters of it, without framing. */
export type HttpMessage = HttpRequest | HttpResponse;

export function request(
  method: HttpRequest['method'],
  target: string,
  fields: Fields = {},
  content?: string,
): HttpRequest {
  return { kind: 'request', method, target, fields, ...(content === undefined ? {} : { content }) };
}

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
