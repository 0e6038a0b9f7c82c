// Reads a question set of JSON lines.
import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Every `sample`-th line of a file, checked by a schema. */
export function readLines<Row>(path: string, schema: z.ZodType<Row>, sample = 1): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines
    .filter((_, position) => position % sample === 0)
    .map((line) => schema.parse(JSON.parse(line)));
}
