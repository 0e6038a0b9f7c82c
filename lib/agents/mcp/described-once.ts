// A schema whose JSON Schema is made once: a server without sessions makes its tools anew for each request.
import type { z } from 'zod';

/** Behaves as the schema itself, and gives for the same target the same JSON Schema. */
export function describedOnce<Schema extends z.ZodType>(schema: Schema): Schema {
  const { jsonSchema, ...rest } = schema['~standard'];
  const known = new Map<string, Record<string, unknown>>();
  const once =
    (direction: 'input' | 'output'): typeof jsonSchema.input =>
    (options) => {
      const key = `${direction} ${options.target}`;
      const made = known.get(key) ?? jsonSchema[direction](options);
      known.set(key, made);
      return made;
    };
  const standard = { ...rest, jsonSchema: { input: once('input'), output: once('output') } };
  return Object.create(schema, { '~standard': { value: standard } });
}
