import type { Exchange } from './exchange.ts';
import type { HttpMessage } from './http.ts';
import { phases } from './script.ts';
import { wireText } from './wireText.ts';

/** Every HTTP message of an exchange, in order. */
export function messagesOf(exchange: Exchange): readonly HttpMessage[] {
  return phases
    .flatMap((phase) => exchange.steps[phase])
    .flatMap((step) => (step.kind === 'message' ? [step.http] : []));
}

/** The messages of an exchange as text to read: as on the wire, with plain line ends and blank lines between. */
export function wireTranscript(exchange: Exchange): string {
  return messagesOf(exchange)
    .map((message) => wireText(message).trimEnd().replaceAll('\r\n', '\n'))
    .join('\n\n');
}
