// A schema whose JSON Schema is made once: a server without sessions makes its tools anew for each request.
import type { z } from 'zod';

type Standard = z.ZodType['~standard'];

/** Behaves as the schema itself, and gives for the same target the same JSON Schema. */
export function describedOnce<Schema extends z.ZodType>(schema: Schema): Schema {
  return withStandard(schema, schema['~standard'].validate);
}

/** The same for what is made here by its type: it tells clients its shape, and is not parsed once more. */
export function ownOutput<Schema extends z.ZodType>(schema: Schema): Schema {
  return withStandard(schema, (value) => ({ value }));
}

function withStandard<Schema extends z.ZodType>(
  schema: Schema,
  validate: Standard['validate'],
): Schema {
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
  const standard = {
    ...rest,
    validate,
    jsonSchema: { input: once('input'), output: once('output') },
  };
  return Object.create(schema, { '~standard': { value: standard } });
}
