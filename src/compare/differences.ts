import type { ParseKeys } from 'i18next';
import type { Pair } from '../catalog/pair.ts';
import type { Fact, Source } from '../catalog/source.ts';
import type { FieldRequirements, Repetition, StatusCode } from '../catalog/statusCode.ts';

/**
 * The facts by which two codes are told apart, the most telling first. This is the one rule for the order of the
 * rows: what decides on the code, then what it means for the request, then who does what, then how the response looks.
 */
const tellingOrder = [
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
  'finality',
  'registration',
] as const;

const silent = 'duration.not-said';

export type FactName = (typeof tellingOrder)[number];

/** A key of `facts.json`; the compiler sees to it that every value has its words. */
export type FactWord = Exclude<
  ParseKeys<'facts'>,
  `labels.${string}` | `absent.${string}` | `conditions.${string}` | `${string}:${string}`
>;

/** What a code says on one fact: a word of `facts.json`, or the fields that it asks for. */
export type Statement =
  | { readonly kind: 'word'; readonly key: FactWord; readonly source: Source }
  | { readonly kind: 'fields'; readonly fields: FieldRequirements };

/** A fact of both codes; a side is undefined where the fact does not apply to its code. */
export interface FactRow {
  readonly fact: FactName;
  readonly left: Statement | undefined;
  readonly right: Statement | undefined;
}

export interface Differences {
  readonly different: readonly FactRow[];
  readonly same: readonly FactRow[];
}

/**
 * What differs between two codes and what is the same, each in telling order; a fact that only one of them has
 * comes after those that both have. A fact on which neither says anything is left out.
 */
export function compareFacts({ left, right }: Pair): Differences {
  const rows = tellingOrder
    .map((fact) => ({ fact, left: statementOf(left, fact), right: statementOf(right, fact) }))
    .filter((row) => tells(row.left) || tells(row.right));
  const different = rows.filter((row) => !saysTheSame(row.left, row.right));
  return {
    different: [
      ...different.filter((row) => row.left && row.right),
      ...different.filter((row) => !row.left || !row.right),
    ],
    same: rows.filter((row) => saysTheSame(row.left, row.right)),
  };
}

function statementOf(code: StatusCode, fact: FactName): Statement | undefined {
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
    case 'finality':
      return word(`finality.${code.finality.value}`, code.finality);
    case 'registration':
      return word(`registration.${code.registration.value}`, code.registration);
  }
}

function word(key: FactWord, { source }: Fact<unknown>): Statement {
  return { kind: 'word', key, source };
}

/** A code that leaves the duration open tells nothing by itself, only against one that names it. */
function tells(statement: Statement | undefined): boolean {
  return statement !== undefined && !(statement.kind === 'word' && statement.key === silent);
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

function saysTheSame(left: Statement | undefined, right: Statement | undefined): boolean {
  if (left?.kind === 'word' && right?.kind === 'word') return left.key === right.key;
  if (left?.kind === 'fields' && right?.kind === 'fields') {
    return fieldsKey(left.fields) === fieldsKey(right.fields);
  }
  return false;
}

function fieldsKey({ must, should, may }: FieldRequirements): string {
  return [must, should, may]
    .map((list) => list.map(({ name, onlyIf }) => `${name} ${onlyIf ?? ''}`).join())
    .join('|');
}
