// A refusal of a schema as the sentence that its sender gets.
import type { z } from 'zod';

/** The first thing that is wrong: the field's path in quotes, then what the schema says of it. */
export function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join('.');
  return `${path ? `"${path}"` : 'The body'} ${issue?.message ?? 'cannot be read'}.`;
}
