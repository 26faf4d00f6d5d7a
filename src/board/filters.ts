import * as v from 'valibot';
import type { Repetition } from '../catalog/repetition.ts';
import {
  type Caching,
  classOf,
  type SentBy,
  type StatusClass,
  type StatusCode,
  statusClasses,
} from '../catalog/statusCode.ts';

const registrations = ['registered', 'unofficial'] as const;
const senders = [
  'any',
  'origin',
  'gateway',
  'network',
  'nobody',
  'client-itself',
] as const satisfies readonly SentBy[];
const cachings = [
  'heuristic',
  'explicit-only',
  'refreshes-stored',
  'never-stored',
  'no-response',
] as const satisfies readonly Caching[];
const repetitions = [
  'yes',
  'after-wait',
  'after-change',
  'pointless',
] as const satisfies readonly Repetition['may'][];

/** What can be chosen in each filter, in the order in which it is offered. */
export const filterChoices = {
  class: statusClasses,
  registration: registrations,
  sentBy: senders,
  caching: cachings,
  repetition: repetitions,
} as const;

/** A filter, by its name in addresses. */
export type FilterName = keyof typeof filterChoices;

/** All filters, in the order in which they are offered. */
export const filterNames = [
  'class',
  'registration',
  'sentBy',
  'caching',
  'repetition',
] as const satisfies readonly FilterName[];

/** What the board is narrowed down to; a filter that is not set lets everything through. */
export interface Filters {
  readonly class?: StatusClass | undefined;
  readonly registration?: (typeof registrations)[number] | undefined;
  readonly sentBy?: SentBy | undefined;
  readonly caching?: (typeof cachings)[number] | undefined;
  readonly repetition?: (typeof repetitions)[number] | undefined;
}

/** What the board shows: the filters and what is searched for. */
export interface BoardView {
  readonly filters: Filters;
  readonly query: string;
}

/** A choice that is unknown counts as none: an old address still opens. */
const choice = <const Choices extends readonly string[]>(choices: Choices) =>
  v.fallback(v.optional(v.picklist(choices)), undefined);

const filtersSchema = v.object({
  class: choice(statusClasses),
  registration: choice(registrations),
  sentBy: choice(senders),
  caching: choice(cachings),
  repetition: choice(repetitions),
});

const queryName = 'q';

/** Reads the part of an address behind the question mark. */
export function readBoardView(search: string): BoardView {
  const parameters = new URLSearchParams(search);
  return {
    filters: v.parse(filtersSchema, Object.fromEntries(parameters)),
    query: parameters.get(queryName) ?? '',
  };
}

/** The address of a view of the board, relative to the language: empty, or from the question mark on. */
export function boardHref({ filters, query }: BoardView): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set(queryName, query);
  for (const name of filterNames) {
    const value = filters[name];
    if (value !== undefined) parameters.set(name, value);
  }
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Does the code pass all filters? */
export function passes(code: StatusCode, filters: Filters): boolean {
  const own = {
    class: classOf(code.number),
    registration: code.owner === undefined ? 'registered' : 'unofficial',
    sentBy: code.sentBy.value,
    caching: code.caching.value,
    repetition: code.repetition.value.may,
  } as const;
  return filterNames.every((name) => filters[name] === undefined || filters[name] === own[name]);
}
