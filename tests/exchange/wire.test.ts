import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { isSent } from '../../src/catalog/statusCode.ts';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import { answersOf, exchangeFrom } from '../../src/exchange/exchange.ts';
import type { HttpMessage, HttpRequest, HttpResponse } from '../../src/exchange/http.ts';
import { phases } from '../../src/exchange/script.ts';
import { startLine, wireText } from '../../src/exchange/wireText.ts';
import { scripts } from '../data/scripts.ts';

const messages: readonly HttpMessage[] = scripts
  .flatMap((script) => answersOf(script).map((name) => exchangeFrom(script, name)))
  .flatMap(({ steps }) => phases.flatMap((phase) => steps[phase]))
  .flatMap((step) => (step.kind === 'message' ? [step.http] : []));

/** Content that is announced and not in the message: so many bytes of nothing in particular. */
const withContent = (message: HttpMessage) =>
  wireText(message) + 'x'.repeat(message.announced ?? 0);

const unique = [...new Map(messages.map((one) => [wireText(one), one])).values()];
const requests = unique.filter((one): one is HttpRequest => one.kind === 'request');
const responses = unique.filter((one): one is HttpResponse => one.kind === 'response');

/** Fields as Node gives them: lower case, and `Set-Cookie`, which may stand several times, as a list. */
const lowerCased = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.toLowerCase(),
      name === 'Set-Cookie' ? [value] : value,
    ]),
  );

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
  const [head] = await Promise.race([once(asked, 'response'), once(asked, 'upgrade')]);
  const content = head.statusCode === 101 ? '' : await text(head);
  asked.destroy();
  server.close();
  return { head, content };
}

interface Interim {
  readonly statusCode: number;
  readonly statusMessage: string;
  readonly headers: IncomingMessage['headers'];
}

/** Serves an interim response and then a final one; gives back the interim one as Node's HTTP client parsed it. */
async function interimReceivedByClient(bytes: string): Promise<Interim> {
  const final = 'HTTP/1.1 204 No Content\r\n\r\n';
  const server = createTcpServer((socket) => socket.once('data', () => socket.end(bytes + final)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asked = httpRequest({ port: portOf(server), host: '127.0.0.1' });
  asked.end();
  const [[interim]] = await Promise.all([once(asked, 'information'), once(asked, 'response')]);
  asked.destroy();
  server.close();
  return interim;
}

const isInterim = ({ status }: HttpResponse) => status < 200 && status !== 101;

describe('the messages of the scripts on a real wire', () => {
  it.each(requests.map((one) => [startLine(one), one] as const))(
    'a server understands %s',
    async (_, message) => {
      const { head, content } = await receivedByServer(withContent(message));
      expect([head.method, head.url]).toEqual([message.method, message.target]);
      expect(head.headers).toMatchObject(lowerCased(message.fields));
      expect(content).toBe(message.content ?? 'x'.repeat(message.announced ?? 0));
    },
  );

  it.each(responses.filter(isInterim).map((one) => [startLine(one), one] as const))(
    'a client understands %s, and the final response after it',
    async (_, message) => {
      const interim = await interimReceivedByClient(wireText(message));
      expect(`${interim.statusCode} ${interim.statusMessage}`).toBe(startLine(message));
      expect(interim.headers).toMatchObject(lowerCased(message.fields));
    },
  );

  const finals = responses.filter((one) => !isInterim(one));
  it.each(finals.map((one) => [startLine(one), one] as const))(
    'a client understands %s',
    async (_, message) => {
      const { head, content } = await receivedByClient(withContent(message));
      expect(`${head.statusCode} ${head.statusMessage}`).toBe(startLine(message));
      expect(head.headers).toMatchObject(lowerCased(message.fields));
      expect(content).toBe(message.content ?? 'x'.repeat(message.announced ?? 0));
    },
  );

  it('hold what a bare client sees where a code is never sent: the connection closes', async () => {
    const server = createTcpServer((socket) => socket.once('data', () => socket.destroy()));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const asked = httpRequest({ port: portOf(server), host: '127.0.0.1' });
    asked.end();
    const [failure] = await once(asked, 'error');
    server.close();
    expect(failure).toMatchObject({ code: 'ECONNRESET' });
    const never = catalog.all
      .map(({ number }) => number)
      .filter((number) => !catalog.meaningsOf(number).some(isSent));
    expect(responses.filter(({ status }) => never.includes(status))).toEqual([]);
  });

  it('carry in each response what its code must carry', () => {
    for (const message of responses) {
      const code = catalog
        .meaningsOf(message.status)
        .find(({ reasonPhrase, formerPhrases }) =>
          [reasonPhrase, ...formerPhrases.map(({ value }) => value)].includes(message.reasonPhrase),
        );
      if (!code) throw new Error(`No code is called ${startLine(message)}`);
      const required = code.fields.must.filter(({ onlyIf }) => !onlyIf).map(({ name }) => name);
      expect(Object.keys(message.fields), startLine(message)).toEqual(
        expect.arrayContaining(required),
      );
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
    const isJson = (message: HttpMessage) => /json/.test(message.fields['Content-Type'] ?? '');
    const broken = unique
      .filter(isJson)
      .filter(({ content }) => content !== undefined && !parses(content));
    for (const message of broken) {
      expect(message).toMatchObject({ kind: 'request', content: '{"title":"Q3","month":' });
    }
  });
});
