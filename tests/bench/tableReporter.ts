import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { type Line, linesIn, tableText } from './table.ts';

/** Prints what all tests have measured as one table. */
export default class TableReporter implements Reporter {
  readonly #lines: Line[] = [];

  onTestEnd(_: TestCase, result: TestResult): void {
    this.#lines.push(...linesIn(result));
  }

  onEnd(): void {
    process.stdout.write(`\n${tableText(this.#lines)}\n`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
