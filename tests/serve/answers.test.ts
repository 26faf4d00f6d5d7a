import { describe, expect, it } from 'vitest';
import { answerWithoutFile, isNotFoundPage } from '../../src/serve/answers.ts';

const answer = (path: string) => answerWithoutFile(path, ['en', 'tr']);

describe('a path at which no file stands', () => {
  it.each([
    '/tr/compare/403-vs-401',
    '/tr/compare/499-esri-vs-401',
    '/tr/compare',
    '/tr/decide/ask/final/able',
    '/tr/decide/received',
    '/tr/quiz/practice',
    '/tr/progress',
  ])('%s is drawn by the browser, in its language', (path) => {
    expect(answer(path)).toEqual({ file: 'tr/app.html', status: 200 });
  });

  it.each(['/', '/compare/401-vs-403', '/codes/404', '/decide', '/quiz', '/about', '/licences'])(
    '%s names no language, and the browser chooses one',
    (path) => {
      expect(answer(path)).toEqual({ file: 'index.html', status: 200 });
    },
  );

  it.each([
    '/tr/nowhere',
    '/tr/compare/teapot-vs-404',
    '/tr/decide/nowhere',
    '/tr/codes/999-us',
    '/tr/about/more',
  ])('%s is truly not found, in its language', (path) => {
    expect(answer(path)).toEqual({ file: 'tr/404.html', status: 404 });
  });

  it.each(['/nowhere', '/fr', '/trash', '/assets/gone.js', '/codes/teapot', '/licences/react'])(
    '%s is truly not found, in English',
    (path) => {
      expect(answer(path)).toEqual({ file: '404.html', status: 404 });
    },
  );
});

it('only the page that says "not found" is answered as such, and not the code 404', () => {
  expect(['/404', '/tr/404', '/tr/404.html'].filter(isNotFoundPage)).toHaveLength(3);
  expect(['/tr/codes/404', '/tr/compare/401-vs-404', '/tr'].filter(isNotFoundPage)).toEqual([]);
});
