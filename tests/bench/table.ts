import type { TestInfo } from '@playwright/test';
import * as v from 'valibot';

const lineSchema = v.object({ figure: v.string(), measured: v.string(), budget: v.string() });

/** A line of the table in which everything that was measured is printed at the end. */
export type Line = v.InferOutput<typeof lineSchema>;

export interface Table {
  /** Adds a line; a figure without a budget is only told. */
  report(figure: string, measured: string, budget?: string | undefined): void;
}

/** By this, lines are told from what else is noted of a test. */
const lineType = 'figure';

/** Lines are noted with the test that has measured them, so that they are there whatever becomes of it. */
export function tableIn({ annotations }: TestInfo): Table {
  return {
    report: (figure, measured, budget = '–') => {
      const line: Line = { figure, measured, budget };
      annotations.push({ type: lineType, description: JSON.stringify(line) });
    },
  };
}

/** The lines that a test has noted. */
export function linesIn({ annotations }: Pick<TestInfo, 'annotations'>): readonly Line[] {
  return annotations
    .filter(({ type }) => type === lineType)
    .map(({ description }) => v.parse(v.pipe(v.string(), v.parseJson(), lineSchema), description));
}

export function tableText(lines: readonly Line[]): string {
  return [{ figure: 'figure', measured: 'measured', budget: 'budget' }, ...lines]
    .map(({ figure, measured, budget }) => `${figure.padEnd(34)} ${measured.padEnd(34)} ${budget}`)
    .join('\n');
}
