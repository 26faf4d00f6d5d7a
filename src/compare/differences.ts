import type { Pair } from '../catalog/pair.ts';
import type { FieldRequirements } from '../catalog/statusCode.ts';
import {
  type FactName,
  type Statement,
  statementOf,
  tellingOrder,
  tells,
} from '../entry/statements.ts';

/** A fact of both codes; a side is undefined where the fact does not apply to its code. */
export interface FactRow {
  readonly fact: FactName;
  readonly left: Statement | undefined;
  readonly right: Statement | undefined;
}

/** The facts of two codes, by whether both say the same; every fact stands in one of the lists at most. */
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

function saysTheSame(left: Statement | undefined, right: Statement | undefined): boolean {
  return left !== undefined && right !== undefined && gist(left) === gist(right);
}

/** What a statement says, without where it is stated. */
function gist(statement: Statement): string {
  switch (statement.kind) {
    case 'word':
      return statement.key;
    case 'names':
      return statement.names.map(({ text }) => text).join('|');
    case 'fields':
      return fieldsGist(statement.fields);
  }
}

function fieldsGist({ must, should, may }: FieldRequirements): string {
  return [must, should, may]
    .map((list) => list.map(({ name, onlyIf }) => `${name} ${onlyIf ?? ''}`).join())
    .join('|');
}
