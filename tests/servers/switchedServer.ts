import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/serve/siteHandler.ts';

/** A host on which another version can be put, and which can go away. */
export interface SwitchedServer {
  readonly origin: string;
  /** Serves what stands in a folder from now on. */
  put(folder: string): void;
  /** Answers with 500 where the path matches, until it is called without a form. */
  breakDown(form?: RegExp): void;
  /** No network any more: connections are refused. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
}

export async function startSwitchedServer(folder: string): Promise<SwitchedServer> {
  let handler = siteHandler(folder, '/');
  let broken: RegExp | undefined;
  const server = createServer((request, response) => {
    if (broken?.test(request.url ?? '')) response.writeHead(500).end();
    else handler(request, response, () => response.writeHead(404).end());
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => void server.listen(port, () => resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    put: (next) => {
      handler = siteHandler(next, '/');
    },
    breakDown: (form) => {
      broken = form;
    },
    goAway: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    comeBack: () => listen(port),
  };
}
