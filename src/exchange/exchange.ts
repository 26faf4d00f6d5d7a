import type { Fields, HttpMessage, HttpRequest, HttpResponse } from './http.ts';
import { anyRequest, type RequestName, requests } from './requests.ts';
import {
  type Actor,
  type GivenRequest,
  type Phase,
  type Plot,
  phases,
  type Script,
  type Step,
} from './script.ts';

/** A step whose HTTP message is known in full. */
export type ExchangeStep =
  | {
      readonly kind: 'message';
      readonly from: Actor;
      readonly to: Actor;
      readonly http: HttpMessage;
    }
  | Exclude<Step, { kind: 'message' }>;

/** How a code plays out, starting from one particular request. */
export interface Exchange {
  readonly id: string;
  readonly actors: readonly Actor[];
  readonly steps: Readonly<Record<Phase, readonly ExchangeStep[]>>;
}

/** Two exchanges that are shown side by side. */
export interface ExchangePair {
  readonly left: Exchange;
  readonly right: Exchange;
  /** Do both start from the same request? If not, the code that is bound to its own kind of request. */
  readonly start: { readonly kind: 'shared' } | { readonly kind: 'own'; readonly boundId: string };
  /** The first phase in which the two differ. */
  readonly partsIn: Phase;
}

/**
 * Brings two scripts together on the request that tells most for both (the smallest sum of places in the two lists,
 * ties by the order of `requests.ts`), or each on its own first request where they have none in common.
 */
export function pairExchanges(left: Script, right: Script): ExchangePair {
  const shared = mostTellingShared(answersOf(left), answersOf(right));
  const exchanges = {
    left: exchangeFrom(left, shared ?? firstAnswer(left)),
    right: exchangeFrom(right, shared ?? firstAnswer(right)),
  };
  if (shared) return { ...exchanges, start: { kind: 'shared' }, partsIn: partingPhase(exchanges) };
  const bound = answersOf(left).length <= answersOf(right).length ? left : right;
  return { ...exchanges, start: { kind: 'own', boundId: bound.id }, partsIn: 'request' };
}

/** The exchange of a script that starts from the named request. */
export function exchangeFrom(script: Script, name: RequestName): Exchange {
  const plot = script.plots.find(({ answers }) => answers.includes(name));
  if (!plot) throw new RangeError(`The script of ${script.id} does not answer the request ${name}`);
  return { id: script.id, actors: plot.actors, steps: resolvedSteps(plot, requests[name]) };
}

/** The exchange that tells most of a code: from the first request that its script names. */
export function firstExchange(script: Script): Exchange {
  return exchangeFrom(script, firstAnswer(script));
}

/** Every request that a script can start from, the most telling first. */
export function answersOf(script: Script): readonly RequestName[] {
  return script.plots.flatMap(({ answers }) => answers);
}

function firstAnswer(script: Script): RequestName {
  const [first] = answersOf(script);
  if (!first) throw new RangeError(`The script of ${script.id} answers no request`);
  return first;
}

function mostTellingShared(
  left: readonly RequestName[],
  right: readonly RequestName[],
): RequestName | undefined {
  const [best] = left
    .filter((name) => right.includes(name))
    .map((name) => ({ name, cost: left.indexOf(name) + right.indexOf(name) }))
    .sort((a, b) => a.cost - b.cost || anyRequest.indexOf(a.name) - anyRequest.indexOf(b.name));
  return best?.name;
}

function partingPhase({ left, right }: { left: Exchange; right: Exchange }): Phase {
  const parting = phases.find((phase) => !sameSteps(left, right, phase));
  return parting ?? 'response';
}

/** Words belong to their code, so steps that carry words are never the same; a message is what it says. */
function sameSteps(left: Exchange, right: Exchange, phase: Phase): boolean {
  const messages = (exchange: Exchange) =>
    exchange.steps[phase].map((step) => (step.kind === 'message' ? step.http : exchange.id));
  return JSON.stringify(messages(left)) === JSON.stringify(messages(right));
}

function resolvedSteps(plot: Plot, start: HttpRequest): Exchange['steps'] {
  const resolve = (phase: Phase) => plot.steps[phase].map((step) => resolvedStep(step, start));
  return {
    request: resolve('request'),
    decision: resolve('decision'),
    response: resolve('response'),
    next: resolve('next'),
  };
}

function resolvedStep(step: Step, start: HttpRequest): ExchangeStep {
  return step.kind === 'message' ? { ...step, http: resolvedMessage(step.http, start) } : step;
}

function resolvedMessage(
  message: GivenRequest | HttpRequest | HttpResponse,
  start: HttpRequest,
): HttpMessage {
  const fill = fillerFor(start.target);
  if (message.kind === 'given') return givenRequest(message, start, fill);
  const filled = {
    ...message,
    fields: filledFields(message.fields, fill),
    ...(message.content === undefined ? {} : { content: fill(message.content) }),
  };
  return filled.kind === 'request' ? { ...filled, target: fill(filled.target) } : filled;
}

/** The request that all starts from, with the changes that the script names. */
function givenRequest(
  { target, fields, content }: GivenRequest,
  start: HttpRequest,
  fill: Filler,
): HttpRequest {
  const changed: HttpRequest = {
    ...start,
    target: target === undefined ? start.target : fill(target),
    fields: filledFields({ ...start.fields, ...fields }, fill),
  };
  if (content === undefined) return changed;
  const { announced: _, ...withoutAnnounced } = changed;
  return { ...withoutAnnounced, content: fill(content) };
}

type Filler = (text: string) => string;

/** Puts the parts of a target where their placeholders stand: see `Script`. */
function fillerFor(target: string): Filler {
  const path = target.replace(/^https?:\/\/[^/]+/, '');
  const origin = target.slice(0, target.length - path.length);
  return (text) =>
    text.replaceAll('{target}', target).replaceAll('{path}', path).replaceAll('{origin}', origin);
}

/** A field whose value is empty is not sent. */
function filledFields(fields: Fields, fill: Filler): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, fill(value)] as const)
      .filter(([, value]) => value !== ''),
  );
}
