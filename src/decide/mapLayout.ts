import { decisionTree } from '../tree/decisionTree.ts';
import type { Answer, Question, TreeNode } from '../tree/node.ts';

/** A node of the map: how many steps it lies from the root, and in which row. */
export interface MapNode {
  readonly node: TreeNode;
  /** The question and the answer that lead to it; undefined for the root. */
  readonly from: { readonly question: Question; readonly answer: Answer } | undefined;
  /** From 0; one step is one column. */
  readonly column: number;
  /** From 0; the end of each path has a row of its own, and a question stands in the row of its first answer. */
  readonly row: number;
  readonly children: readonly MapNode[];
}

/**
 * Lays the tree out, its root at the start of the line. The usual answer, behind which most of the tree lies, comes
 * last: so everything else stands beside its question.
 */
export function layMap(): MapNode {
  let nextRow = 0;
  function lay(node: TreeNode, column: number, from: MapNode['from']): MapNode {
    if (node.kind === 'leaf') {
      const row = nextRow;
      nextRow += 1;
      return { node, from, column, row, children: [] };
    }
    const [usual, ...others] = node.answers;
    const children = [...others, ...(usual ? [usual] : [])].map((answer) =>
      lay(answer.next, column + 1, { question: node, answer }),
    );
    return { node, from, column, row: children[0]?.row ?? nextRow, children };
  }
  return lay(decisionTree, 0, undefined);
}

/** A node and everything that it leads to, in the order of the tree. */
export function nodesOf(root: MapNode): readonly MapNode[] {
  return [root, ...root.children.flatMap(nodesOf)];
}
