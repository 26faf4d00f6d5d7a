import type { HttpRequest } from './http.ts';
import { hostOf } from './wireText.ts';

/** A command for a shell that sends this request with curl and shows the head of the response as well. */
export function curlCommand(request: HttpRequest): string {
  const { method, target, fields, content, announced } = request;
  const viaProxy = URL.canParse(target);
  const url = viaProxy ? target : `https://${hostOf(target)}${target}`;
  const upload = announced === undefined ? [] : ['--data-binary @file'];
  const given = content === undefined ? upload : [`--data-raw ${quoted(content)}`];
  return [
    `curl --include ${quoted(url)}`,
    ...(viaProxy ? ['--proxy http://proxy.example:3128'] : []),
    ...(method === implied(given.length > 0) ? [] : [`--request ${method}`]),
    ...Object.entries(fields).map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...given,
  ].join(' \\\n  ');
}

/** The method that curl takes by itself. */
function implied(hasContent: boolean): HttpRequest['method'] {
  return hasContent ? 'POST' : 'GET';
}

/** In single quotes, as POSIX shells read them (XCU 2.2.2). */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
