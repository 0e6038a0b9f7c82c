// How much of an index a server holds: INDEX_MEMORY.
import { z } from 'zod';

const memoryError = 'write a size with its unit, KB, MB or GB, as in 256MB';
const bytesOfUnit: Record<string, number> = { kb: 1e3, mb: 1e6, gb: 1e9 };

/** The variable of the environment, to be read with the others: in bytes. */
export const indexSettings = {
  INDEX_MEMORY: z
    .string()
    .trim()
    .optional()
    .transform((value, context) => {
      if (!value) return undefined;
      const bytes = bytesIn(value);
      if (bytes !== undefined) return bytes;
      context.addIssue({ code: 'custom', message: memoryError });
      return z.NEVER;
    }),
};

function bytesIn(written: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,9}) ?([kmg]b)$/i.exec(written) ?? [];
  const bytes = bytesOfUnit[unit.toLowerCase()];
  return bytes === undefined ? undefined : Number(digits) * bytes;
}
