// How an owner gets to the desk: OWNER_PASSWORD.
import { z } from 'zod';

const shortestPassword = 12;
const longestPassword = 200;
const passwordError = `use ${shortestPassword} characters at least, and ${longestPassword} at the most`;

/** The variables of the environment, to be read with the others. */
export const ownerSettings = {
  OWNER_PASSWORD: z
    .string()
    .trim()
    .transform((value) => value || undefined)
    .optional()
    .pipe(
      z
        .string()
        .min(shortestPassword, passwordError)
        .max(longestPassword, passwordError)
        .optional(),
    ),
};
