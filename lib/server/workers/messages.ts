// What the processes of one server tell each other.
import * as v from 'valibot';

/** What a worker tells its supervisor. */
const reportSchema = v.variant('kind', [
  /** It can answer. */
  v.object({ signpost: v.literal(true), kind: v.literal('ready') }),
  /** It was told to end, by a signal that the others may not have got. */
  v.object({ signpost: v.literal(true), kind: v.literal('ending') }),
  /** It is asked for the counts of all. */
  v.object({ signpost: v.literal(true), kind: v.literal('count'), id: v.string() }),
]);

/** What a supervisor tells its workers. */
const orderSchema = v.variant('kind', [
  v.object({ signpost: v.literal(true), kind: v.literal('all-ready') }),
  v.object({
    signpost: v.literal(true),
    kind: v.literal('counted'),
    id: v.string(),
    /** The exposition format of Prometheus; undefined where it could not be gathered. */
    text: v.optional(v.string()),
  }),
]);

export type Report = v.InferOutput<typeof reportSchema>;
export type Order = v.InferOutput<typeof orderSchema>;

/** The same channel carries messages of packages too: those are undefined here. */
export function readReport(message: unknown): Report | undefined {
  const read = v.safeParse(reportSchema, message);
  return read.success ? read.output : undefined;
}

/** The same for what a supervisor says. */
export function readOrder(message: unknown): Order | undefined {
  const read = v.safeParse(orderSchema, message);
  return read.success ? read.output : undefined;
}
