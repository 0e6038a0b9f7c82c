// Tells which paths had to be gone twice, and why: one that holds at the second try has a fault, or its test has.
import type { Reporter, TestCase } from 'vitest/node';

export class TellRetries implements Reporter {
  #told: string[] = [];

  onTestCaseResult(test: TestCase): void {
    const { state, errors = [] } = test.result();
    const [error] = errors;
    if (state === 'passed' && error) this.#told.push(`${test.fullName}: ${error.message}`);
  }

  onTestRunEnd(): void {
    if (this.#told.length === 0) return;
    console.log(['Gone twice:', ...this.#told].join('\n  '));
  }
}
