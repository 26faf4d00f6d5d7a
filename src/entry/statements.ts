import type { ParseKeys } from 'i18next';
import { ownerName } from '../catalog/catalog.ts';
import {
  browserTreatment,
  clientsThatRetry,
  fetchOutcome,
  searchTreatment,
} from '../catalog/clientBehaviour.ts';
import type { Repetition } from '../catalog/repetition.ts';
import type { Fact, Source } from '../catalog/source.ts';
import type { FieldRequirements, StatusCode } from '../catalog/statusCode.ts';

/**
 * The facts by which two codes are told apart, the most telling first. This is the one rule for the order of the
 * rows: what decides on the code, then what it means for the request, then who does what, then how the response
 * looks, then what software makes of it.
 */
export const tellingOrder = [
  'reason',
  'execution',
  'redirectMethod',
  'duration',
  'nextMove',
  'repetition',
  'fields',
  'content',
  'caching',
  'sentBy',
  'owner',
  'finality',
  'registration',
  'browser',
  'fetch',
  'retriedBy',
  'searchEngines',
] as const;

export type FactName = (typeof tellingOrder)[number];

/** A key of `facts.json`; the compiler sees to it that every value has its words. */
export type FactWord = Exclude<
  ParseKeys<'facts'>,
  | `labels.${string}`
  | `absent.${string}`
  | `conditions.${string}`
  | `sources.${string}`
  | `${string}:${string}`
>;

/** A name that is the same in all languages, and where it is stated. */
interface Name {
  readonly text: string;
  readonly source: Source;
}

/** What a code says on one fact: a word of `facts.json`, names, or the fields that it asks for. */
export type Statement =
  | { readonly kind: 'word'; readonly key: FactWord; readonly source: Source }
  | { readonly kind: 'names'; readonly names: readonly Name[] }
  | { readonly kind: 'fields'; readonly fields: FieldRequirements };

/** What a code says on a fact; undefined where the fact does not arise for it. */
export function statementOf(code: StatusCode, fact: FactName): Statement | undefined {
  switch (fact) {
    case 'reason':
      return word(`reason.${code.reason.value}`, code.reason);
    case 'execution':
      return word(`execution.${code.execution.value}`, code.execution);
    case 'redirectMethod':
      return (
        code.redirectMethod &&
        word(`redirectMethod.${code.redirectMethod.value}`, code.redirectMethod)
      );
    case 'duration':
      return code.duration && word(`duration.${code.duration.value}`, code.duration);
    case 'nextMove':
      return word(`nextMove.${code.nextMove.value}`, code.nextMove);
    case 'repetition':
      return word(`repetition.${repetitionKey(code.repetition.value)}`, code.repetition);
    case 'fields':
      return hasFields(code.fields) ? { kind: 'fields', fields: code.fields } : undefined;
    case 'content':
      return word(`content.${code.content.value}`, code.content);
    case 'caching':
      return word(`caching.${code.caching.value}`, code.caching);
    case 'sentBy':
      return word(`sentBy.${code.sentBy.value}`, code.sentBy);
    case 'owner':
      return ownerStatement(code);
    case 'finality':
      return word(`finality.${code.finality.value}`, code.finality);
    case 'registration':
      return word(`registration.${code.registration.value}`, code.registration);
    case 'browser': {
      const treatment = browserTreatment(code);
      return word(`browser.${treatment.value}`, treatment);
    }
    case 'fetch': {
      const outcome = fetchOutcome(code);
      return word(`fetch.${outcome.value}`, outcome);
    }
    case 'retriedBy':
      return retryStatement(code);
    case 'searchEngines': {
      const treatment = searchTreatment(code);
      return word(`searchEngines.${treatment.value}`, treatment);
    }
  }
}

/** The facts that do not arise for every code. What that means is said in `facts.json`, under `absent`. */
const mayLack = ['redirectMethod', 'duration', 'fields', 'owner', 'retriedBy'] as const;

/** Are there codes for which this fact does not arise? */
export function mayBeAbsent(fact: FactName): fact is (typeof mayLack)[number] {
  return mayLack.some((name) => name === fact);
}

/** Says the code anything here? One that leaves a matter open tells nothing by itself, only against another. */
export function tells(statement: Statement | undefined): boolean {
  return (
    statement !== undefined && !(statement.kind === 'word' && statement.key.endsWith('.not-said'))
  );
}

function word(key: FactWord, { source }: Fact<unknown>): Statement {
  return { kind: 'word', key, source };
}

function ownerStatement(code: StatusCode): Statement | undefined {
  if (code.owner === undefined) return undefined;
  const name = ownerName(code);
  return name === undefined
    ? { kind: 'word', key: 'owner.unknown', source: code.definedIn }
    : { kind: 'names', names: [{ text: name, source: code.definedIn }] };
}

function retryStatement(code: StatusCode): Statement | undefined {
  const clients = clientsThatRetry(code);
  if (clients.length === 0) return undefined;
  return { kind: 'names', names: clients.map(({ name, source }) => ({ text: name, source })) };
}

function repetitionKey(repetition: Repetition) {
  switch (repetition.may) {
    case 'yes':
      return `${repetition.may}.${repetition.because}` as const;
    case 'pointless':
      return `${repetition.may}.${repetition.because}` as const;
    case 'after-wait':
      return `${repetition.may}.${repetition.provided}` as const;
    case 'after-change':
      return `${repetition.may}.${repetition.of}` as const;
  }
}

function hasFields({ must, should, may }: FieldRequirements): boolean {
  return must.length + should.length + may.length > 0;
}
