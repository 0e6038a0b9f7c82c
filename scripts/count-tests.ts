// Prints "N passed, N failed" over the reports that the unit and the browser tests have left behind.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const unitReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

const unit = unitReport.parse(readReport('reports/unit.json'));
const { stats } = browserReport.parse(readReport('reports/e2e.json'));
const passed = unit.numPassedTests + stats.expected + stats.flaky;
const failed = unit.numFailedTests + stats.unexpected;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readReport(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
