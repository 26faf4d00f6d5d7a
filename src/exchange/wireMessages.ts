import type { Exchange } from './exchange.ts';
import type { HttpMessage, HttpRequest } from './http.ts';
import { phases } from './script.ts';
import { wireText } from './wireText.ts';

/** Every HTTP message of an exchange, in order. */
function messagesOf(exchange: Exchange): readonly HttpMessage[] {
  return phases
    .flatMap((phase) => exchange.steps[phase])
    .flatMap((step) => (step.kind === 'message' ? [step.http] : []));
}

/** The request that an exchange starts from. */
export function firstRequest(exchange: Exchange): HttpRequest | undefined {
  return messagesOf(exchange).find((message) => message.kind === 'request');
}

/** The messages of an exchange as text to read: as on the wire, with plain line ends and blank lines between. */
export function wireTranscript(exchange: Exchange): string {
  return messagesOf(exchange)
    .map((message) => wireText(message).trimEnd().replaceAll('\r\n', '\n'))
    .join('\n\n');
}
