import { type HttpResponse, request, response } from './http.ts';
import { allBut, plainReads, postRequests } from './requests.ts';
import { type GivenRequest, given, type Plot, type Step } from './script.ts';
import { note, send } from './steps.ts';

type Opening = Pick<Plot['steps'], 'decision' | 'response'>;

/** A client and a server, which decides and responds. */
export function opening(decision: readonly Step[], answer: HttpResponse): Opening {
  return { decision, response: [send('server', 'client', answer)] };
}

/** What nginx really sends where it speaks of 494 to 497 inside: its page for a bad request, with a title of its own. */
export function nginxBadRequest(title: string): HttpResponse {
  return response(
    400,
    'Bad Request',
    { Server: 'nginx', 'Content-Type': 'text/html', Connection: 'close' },
    `<title>400 ${title}</title>`,
  );
}

interface Redirect {
  /** What stands before the path at the new address. */
  readonly prefix: string;
  /** The words of what the client keeps in mind. */
  readonly afterwards: string;
}

const posts = [...postRequests, 'uploadResumable'] as const;

/** A redirect after which a POST goes on as a GET, and its content is lost (RFC 9110 §15.4.2, §15.4.3). */
export function redirectPostAsGet(
  start: Opening,
  words: { readonly turns: string; readonly lost: string },
  redirect: Redirect,
): readonly Plot[] {
  const following = [
    note('client', words.turns),
    send('client', 'server', request('GET', `${redirect.prefix}{path}`)),
    send(
      'server',
      'client',
      response(200, 'OK', { 'Content-Type': 'application/json' }, '{"reports":[]}'),
    ),
    note('client', words.lost),
  ];
  return [plotOf(posts, start, following), ...followedUnchanged(start, redirect)];
}

/** A redirect that keeps the method, so that a POST arrives as it was (RFC 9110 §15.4.8, §15.4.9). */
export function redirectAsItWas(
  start: Opening,
  words: { readonly arrives: string },
  redirect: Redirect,
): readonly Plot[] {
  const following = [
    send('client', 'server', atNewAddress(redirect)),
    note('server', words.arrives),
    note('client', redirect.afterwards),
  ];
  return [plotOf(posts, start, following), ...followedUnchanged(start, redirect)];
}

/** What a client does that sends the request again: a read is answered, anything else goes on its way. */
export function sentAgain(
  start: Opening,
  before: Step,
  again: GivenRequest,
  words: { readonly goesOn: string },
): readonly Plot[] {
  const repeated = [before, send('client', 'server', again)];
  return [
    plotOf(plainReads, start, [...repeated, send('server', 'client', response(200, 'OK'))]),
    plotOf(allBut(...plainReads), start, [...repeated, note('server', words.goesOn)]),
  ];
}

function followedUnchanged(start: Opening, redirect: Redirect): readonly Plot[] {
  const there = send('client', 'server', atNewAddress(redirect));
  const afterwards = note('client', redirect.afterwards);
  return [
    plotOf(plainReads, start, [there, send('server', 'client', response(200, 'OK')), afterwards]),
    plotOf(allBut(...plainReads, ...posts), start, [there, afterwards]),
  ];
}

function atNewAddress({ prefix }: Redirect): GivenRequest {
  return given({ target: `{origin}${prefix}{path}` });
}

function plotOf(answers: Plot['answers'], start: Opening, next: readonly Step[]): Plot {
  return {
    answers,
    actors: ['client', 'server'],
    steps: { request: [send('client', 'server', given())], ...start, next },
  };
}
