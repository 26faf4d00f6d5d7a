import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import sirv from 'sirv';
import { answerWithoutFile, isNobodysAddress, shorterPath } from './answers.ts';
import { readBuiltSite } from './builtSite.ts';
import { askedAbout, cacheControlOf, securityHeaders } from './headers.ts';

/** Answers a request in the way of Node's `http`, or hands it on. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** Two slashes are not one, though they lead to the same file; and what begins with a dot is for the build, not for readers. */
const leadsToNoFile = /\/(\/|(\.|%2e)(?!well-known\/))/i;

/** Serves the built site in `folder` below `base`, with its headers, compressed as it was built, and true status codes. */
export function siteHandler(folder: string, base: string): Handler {
  const site = readBuiltSite(folder);
  const files = sirv(folder, {
    // Looks for a file when it is asked for. A list made at the start breaks when the site is built anew meanwhile.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControlOf(path)),
  });
  return (request, response, next) => {
    // Not read as an address: `//` at its beginning would name a host.
    const [pathname = '/', ...search] = (request.url ?? '/').split(/(?=\?)/);
    if (!pathname.startsWith(base)) return next();
    const path = `/${pathname.slice(base.length)}`;
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const answer = () => {
      const { file, status } = answerWithoutFile(path, site);
      response.writeHead(status, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': askedAbout,
      });
      if (request.method === 'HEAD') response.end();
      // A build that is made anew while it is served lacks its files for a moment: that answer ends early.
      else pipeline(createReadStream(join(folder, file)), response, () => undefined);
    };
    const shorter = shorterPath(path);
    if (shorter !== undefined && (request.method === 'GET' || request.method === 'HEAD')) {
      // Nothing but GET and HEAD is sent on: no method could be lost on the way, and every client knows 301.
      const location = `${base.slice(0, -1)}${shorter}${search.join('')}`;
      response.writeHead(301, { Location: location, 'Cache-Control': askedAbout }).end();
      return;
    }
    if (path === '/' || leadsToNoFile.test(path) || isNobodysAddress(path)) return answer();
    // sirv reads the path from here.
    request.url = `${path}${search.join('')}`;
    files(request, response, answer);
  };
}
