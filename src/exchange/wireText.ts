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
 * Lines end in CRLF. Content that is only announced is left out.
 */
export function wireText(message: HttpMessage): string {
  const first =
    message.kind === 'request'
      ? `${startLine(message)} HTTP/1.1`
      : `HTTP/1.1 ${startLine(message)}`;
  const framed = {
    ...(message.kind === 'request' ? { Host: hostOf(message.target) } : {}),
    ...message.fields,
    ...framing(message),
  };
  const lines = Object.entries(framed).map(([name, value]) => `${name}: ${value}`);
  const content = message.content ?? '';
  return [first, ...lines, '', isChunked(message) ? inOneChunk(content) : content].join('\r\n');
}

/** The authority of a target in absolute form (RFC 9112 §3.2.2), else the server that all exchanges talk to. */
export function hostOf(target: string): string {
  return URL.canParse(target) ? new URL(target).host : host;
}

/** Content-Length in bytes; a message without content needs none (RFC 9110 §8.6), nor does a chunked one. */
function framing(message: HttpMessage): Record<string, string> {
  if (isChunked(message)) return {};
  const length = contentLength(message);
  return length === undefined ? {} : { 'Content-Length': String(length) };
}

function contentLength(message: HttpMessage): number | undefined {
  if (message.announced !== undefined) return message.announced;
  if (message.content !== undefined) return new TextEncoder().encode(message.content).length;
  const expectsContent =
    message.kind === 'request'
      ? ['POST', 'PUT', 'PROPPATCH'].includes(message.method)
      : message.status >= 200 && ![204, 304].includes(message.status);
  return expectsContent ? 0 : undefined;
}

function isChunked(message: HttpMessage): boolean {
  return message.fields['Transfer-Encoding'] === 'chunked';
}

/** The chunked transfer coding (RFC 9112 §7.1). */
function inOneChunk(content: string): string {
  const size = new TextEncoder().encode(content).length.toString(16);
  return [size, content, '0', '', ''].join('\r\n');
}
