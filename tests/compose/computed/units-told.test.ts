import { expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from '../draft-from-guide.ts';

const ask = await guideDrafts(`# Harbour handbook

## Pay {#pay}

The following table shows the salaries.

| Post | Duty | Salary (euros a month) |
| --- | --- | --- |
| Lookout | watches | 2,100 |
| Warden | rounds | 2,900 |

## Berths {#berths}

| Berth | Length |
| --- | --- |
| North | 12 m |
| South | 18 m |
`);

test.each([
  'Are the salaries per month or per year, and in which currency?',
  'Is the salary monthly or yearly?',
  'In what currency are the salaries?',
])('the unit of money is told by its column: %s', async (question) => {
  const text = withoutLabels((await ask(question)).text);
  expect(text).toContain('Salary (euros a month)');
  expect(text.match(/2,100/g)).toHaveLength(1);
});
