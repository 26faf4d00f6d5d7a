import { createReadStream, existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { answerWithoutFile, isNotFoundPage } from './answers.ts';
import { askedAbout, cacheControlOf, securityHeaders } from './headers.ts';

/** Answers a request in the way of Node's `http`, or hands it on. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** Serves the built site in `folder` below `base`, with its headers, compressed as it was built, and true status codes. */
export function siteHandler(folder: string, base: string): Handler {
  const languageTags = readdirSync(folder).filter((name) =>
    existsSync(join(folder, name, 'app.html')),
  );
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControlOf(path)),
  });
  return (request, response, next) => {
    const asked = new URL(request.url ?? '/', 'http://localhost');
    if (!asked.pathname.startsWith(base)) return next();
    const path = `/${asked.pathname.slice(base.length)}`;
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const answer = () => {
      const { file, status } = answerWithoutFile(path, languageTags);
      response.writeHead(status, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': askedAbout,
      });
      if (request.method === 'HEAD') response.end();
      else createReadStream(join(folder, file)).pipe(response);
    };
    if (path === '/' || isNotFoundPage(path)) return answer();
    // sirv reads the path from here.
    request.url = `${path}${asked.search}`;
    files(request, response, answer);
  };
}
