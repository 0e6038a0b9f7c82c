// Prints "N passed, N failed" over the reports that the tests have left behind: of units, of operations and in three
// engines, by Vitest, and in the browser.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const unitReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

// The others can be left out.
const units = ['reports/unit.json', 'reports/engines.json', 'reports/operations.json']
  .filter((path) => path === 'reports/unit.json' || existsSync(path))
  .map((path) => unitReport.parse(readReport(path)));
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
const { stats } = browserReport.parse(readReport('reports/e2e.json'));
const passed = sum(units.map((each) => each.numPassedTests)) + stats.expected + stats.flaky;
const failed = sum(units.map((each) => each.numFailedTests)) + stats.unexpected;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readReport(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
