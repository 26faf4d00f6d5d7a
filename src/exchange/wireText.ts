import type { HttpMessage } from './http.ts';

const host = 'api.example.com';

/** `POST /reports` or `202 Accepted`: the first line of a message, without the protocol version. */
export function startLine(message: HttpMessage): string {
  return message.kind === 'request'
    ? `${message.method} ${message.target}`
    : `${message.status} ${message.reasonPhrase}`;
}

/**
 * A message as it goes over the wire in HTTP/1.1 (RFC 9112), complete with the fields that its framing needs.
 * Lines end in CRLF.
 */
export function wireText(message: HttpMessage): string {
  const first =
    message.kind === 'request'
      ? `${startLine(message)} HTTP/1.1`
      : `HTTP/1.1 ${startLine(message)}`;
  const framed = {
    ...(message.kind === 'request' ? { Host: host } : {}),
    ...message.fields,
    ...framing(message),
  };
  const lines = Object.entries(framed).map(([name, value]) => `${name}: ${value}`);
  return [first, ...lines, '', message.content ?? ''].join('\r\n');
}

/** Content-Length in bytes; 204 and 304 have no content and need none (RFC 9110 §8.6). */
function framing(message: HttpMessage): Record<string, string> {
  if (message.content !== undefined) {
    return { 'Content-Length': String(new TextEncoder().encode(message.content).length) };
  }
  const hasNoContent =
    message.kind === 'request' ? message.method === 'GET' : [204, 304].includes(message.status);
  return hasNoContent ? {} : { 'Content-Length': '0' };
}
