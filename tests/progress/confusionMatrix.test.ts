import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/wholeCatalog.ts';
import type { Answer } from '../../src/memory/record.ts';
import { summaryOf } from '../../src/memory/summary.ts';
import { confusionMatrix, matrixLimit } from '../../src/progress/confusionMatrix.ts';
import { pairsOf } from '../../src/progress/mixedUpPair.ts';
import { answer, mixedUp, toldApart } from '../memory/answer.ts';
import { confusions } from '../memory/fromAnswers.ts';

function matrixOf(answers: readonly Answer[], limit = matrixLimit) {
  const pairs = pairsOf(confusions(answers), catalog);
  return confusionMatrix(summaryOf(answers).confused, pairs.mixedUp, limit);
}

/** The matrix as text: a line for each row. */
function drawn(answers: readonly Answer[], limit?: number): readonly string[] {
  return matrixOf(answers, limit).rows.map(
    ({ code, cells }) => `${code.id}: ${cells.map(({ times }) => times).join(' ')}`,
  );
}

describe('the matrix of what is mixed up', () => {
  it('says what it was by the row, and what it was taken for by the column', () => {
    const answers = [mixedUp('403', '401'), mixedUp('401', '403'), mixedUp('401', '403')];
    expect(drawn(answers)).toEqual(['401: 0 2', '403: 1 0']);
    expect(matrixOf(answers).most).toBe(2);
  });

  it('stands in the order of the numbers, so that a class stands together', () => {
    const answers = [mixedUp('503', '502'), mixedUp('404', '410'), mixedUp('200', '204')];
    expect(matrixOf(answers).rows.map(({ code }) => code.number)).toEqual([
      200, 204, 404, 410, 502, 503,
    ]);
  });

  it('has room for the heaviest pairs, whole, and says how many codes have none', () => {
    const answers = [
      mixedUp('502', '504'),
      mixedUp('401', '403'),
      mixedUp('401', '403'),
      mixedUp('301', '302'),
    ];
    const { rows, leftOut } = matrixOf(answers, 5);
    expect(rows.map(({ code }) => code.id)).toContain('401');
    expect(rows).toHaveLength(4);
    expect(leftOut).toBe(2);
  });

  it('never has more than its limit', () => {
    const answers = catalog.all.slice(1).map(({ id }) => mixedUp('100', id));
    expect(matrixOf(answers).rows).toHaveLength(matrixLimit);
    expect(matrixOf(answers).leftOut).toBe(catalog.all.length - matrixLimit);
  });

  it('leaves out what is told apart by now', () => {
    const answers = [
      mixedUp('401', '403'),
      ...Array.from({ length: 8 }, () => toldApart('401', '403')),
      mixedUp('401', '404'),
    ];
    expect(drawn(answers)).toEqual(['401: 0 1', '404: 0 0']);
    const { toldApart: apart } = pairsOf(confusions(answers), catalog);
    expect(apart.map(({ pair }) => [pair.left.id, pair.right.id])).toEqual([['401', '403']]);
  });

  it('leaves out codes that do not exist (any more), and answers that are defensible', () => {
    const answers = [
      mixedUp('401', '299-gone'),
      mixedUp('__proto__', '403'),
      answer({ about: '401', grade: 'acceptable', chosen: '403' }),
    ];
    expect(matrixOf(answers)).toEqual({ rows: [], most: 0, leftOut: 0 });
  });
});
