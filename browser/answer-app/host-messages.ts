// What an answer's view and the host of an MCP App tell each other (MCP Apps, revision 2026-01-26): JSON-RPC 2.0 in
// messages between windows. Of what a host sends, what is not as expected counts as not sent.
import * as v from 'valibot';

export const protocolVersion = '2026-01-26';

const text = v.fallback(v.optional(v.string()), undefined);
const pixels = v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(500)), 0);

/** What surrounds the view; a host tells it at first, and later what has changed of it. */
export const hostContextSchema = v.object({
  theme: v.fallback(v.optional(v.picklist(['light', 'dark'])), undefined),
  /** CSS custom properties, by the names that MCP Apps gives them. */
  styles: v.fallback(
    v.optional(v.object({ variables: v.optional(v.record(v.string(), text)) })),
    {},
  ),
  /** A tag of BCP 47. */
  locale: text,
  /** What bars and notches cover, in pixels. */
  safeAreaInsets: v.fallback(
    v.optional(v.object({ top: pixels, right: pixels, bottom: pixels, left: pixels })),
    undefined,
  ),
});

export type HostContext = v.InferOutput<typeof hostContextSchema>;

const capability = v.fallback(v.optional(v.looseObject({})), undefined);

/** What a host does for its views; undefined where it does not. */
export const initializedSchema = v.object({
  hostContext: v.fallback(hostContextSchema, {}),
  hostCapabilities: v.fallback(
    v.object({ openLinks: capability, serverTools: capability, updateModelContext: capability }),
    {},
  ),
});

export type HostCapabilities = v.InferOutput<typeof initializedSchema>['hostCapabilities'];

const id = v.union([v.string(), v.number()]);

/** Anything of JSON-RPC; which kind it is tells which fields are there. */
export const messageSchema = v.object({
  jsonrpc: v.literal('2.0'),
  id: v.optional(id),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  error: v.optional(v.unknown()),
});

export type Message = v.InferOutput<typeof messageSchema>;
