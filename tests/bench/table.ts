interface Line {
  readonly figure: string;
  readonly measured: string;
  readonly budget: string;
}

/** Gathers what was measured, to be printed at the end as one table. */
export interface Table {
  /** Adds a line; a figure without a budget is only told. */
  report(figure: string, measured: string, budget?: string | undefined): void;
  text(): string;
}

export function createTable(): Table {
  const lines: Line[] = [{ figure: 'figure', measured: 'measured', budget: 'budget' }];
  return {
    report: (figure, measured, budget = '–') => void lines.push({ figure, measured, budget }),
    text: () =>
      lines
        .map(
          ({ figure, measured, budget }) => `${figure.padEnd(34)} ${measured.padEnd(34)} ${budget}`,
        )
        .join('\n'),
  };
}
