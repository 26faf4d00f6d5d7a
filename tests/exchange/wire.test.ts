// @vitest-environment node
import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { answersOf, exchangeFrom } from '../../src/exchange/exchange.ts';
import type { HttpMessage, HttpRequest, HttpResponse } from '../../src/exchange/http.ts';
import { phases } from '../../src/exchange/script.ts';
import { startLine, wireText } from '../../src/exchange/wireText.ts';
import { scripts } from '../data/scripts.ts';

const messages: readonly HttpMessage[] = scripts
  .flatMap((script) => answersOf(script).map((name) => exchangeFrom(script, name)))
  .flatMap(({ steps }) => phases.flatMap((phase) => steps[phase]))
  .flatMap((step) => (step.kind === 'message' ? [step.http] : []));

const unique = [...new Map(messages.map((one) => [wireText(one), one])).values()];
const requests = unique.filter((one): one is HttpRequest => one.kind === 'request');
const responses = unique.filter((one): one is HttpResponse => one.kind === 'response');

const lowerCased = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

const portOf = (server: { address(): AddressInfo | string | null }): number => {
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server does not listen');
  return address.port;
};

/** Sends raw bytes to Node's HTTP server and gives back what it parsed. */
async function receivedByServer(
  bytes: string,
): Promise<{ head: IncomingMessage; content: string }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect(portOf(server), '127.0.0.1');
  socket.write(bytes);
  const [head, reply] = await once(server, 'request');
  const content = await text(head);
  reply.end();
  socket.destroy();
  server.close();
  return { head, content };
}

/** Serves raw bytes to Node's HTTP client and gives back what it parsed. */
async function receivedByClient(
  bytes: string,
): Promise<{ head: IncomingMessage; content: string }> {
  const server = createTcpServer((socket) => socket.once('data', () => socket.end(bytes)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asked = httpRequest({ port: portOf(server), host: '127.0.0.1' });
  asked.end();
  const [head] = await once(asked, 'response');
  const content = await text(head);
  server.close();
  return { head, content };
}

describe('the messages of the scripts on a real wire', () => {
  it.each(requests.map((one) => [startLine(one), one] as const))(
    'a server understands %s',
    async (_, message) => {
      const { head, content } = await receivedByServer(wireText(message));
      expect([head.method, head.url]).toEqual([message.method, message.target]);
      expect(head.headers).toMatchObject(lowerCased(message.fields));
      expect(content).toBe(message.content ?? '');
    },
  );

  it.each(responses.map((one) => [startLine(one), one] as const))(
    'a client understands %s',
    async (_, message) => {
      const { head, content } = await receivedByClient(wireText(message));
      expect(`${head.statusCode} ${head.statusMessage}`).toBe(startLine(message));
      expect(head.headers).toMatchObject(lowerCased(message.fields));
      expect(content).toBe(message.content ?? '');
    },
  );

  it('carry in each response what its code must carry', () => {
    for (const message of responses) {
      const required = catalog.byId(String(message.status))?.fields.must ?? [];
      const unconditional = required.filter(({ onlyIf }) => !onlyIf).map(({ name }) => name);
      expect(Object.keys(message.fields)).toEqual(expect.arrayContaining(unconditional));
    }
  });

  it('hold JSON that parses, but for the request that is broken on purpose', () => {
    const parses = (content: string) => {
      try {
        JSON.parse(content);
        return true;
      } catch {
        return false;
      }
    };
    const broken = unique.filter(({ content }) => content !== undefined && !parses(content));
    for (const message of broken) {
      expect(message).toMatchObject({ kind: 'request', content: '{"title":"Q3","month":' });
    }
  });
});
