// Checks a message that came from the frame: known kinds and fields of the right type, nothing else.
import type { FrameMessage } from '../lib/wire/widget-messages.ts';
import type { EventShapes } from './contract-types.ts';

/** Names of fields, and what `typeof` may say of them. */
type Shape = Record<string, string>;

const optional = 'string or undefined';

// Without prototype, so that no name finds what an old library has put on every object.
const messages: Record<string, Shape | undefined> = {
  __proto__: null as never,
  ready: { version: 'string' },
  close: {},
  asked: { number: 'number', error: optional },
  event: { name: 'string', detail: 'object' },
};

const events: Record<string, Shape | undefined> = {
  __proto__: null as never,
  question: { id: 'string', count: 'number', text: optional },
  answer: {
    id: 'string',
    status: 'string',
    citations: 'number',
    leftOut: 'number',
    text: optional,
  },
  citation: {
    id: 'string',
    number: 'number',
    guide: 'string',
    section: 'string',
    statement: 'string',
    quote: optional,
  },
  error: { code: 'string', message: 'string' },
} satisfies EventShapes & { __proto__: never };

/** A copy with the known fields alone; undefined for what is no message of the frame. */
export function checkMessage(data: unknown, withText: boolean): FrameMessage | undefined {
  const kind = Object(data).signpost;
  const message = pick(data, messages[kind], true);
  if (!message) return;
  if (kind === 'event') {
    message.detail = pick(message.detail, events[String(message.name)], withText);
    if (!message.detail) return;
  }
  // The tables above are those of FrameMessage.
  return { ...message, signpost: kind } as FrameMessage;
}

/** What a reader wrote or was told is in optional fields, and comes along only `withOptional`. */
function pick(value: unknown, shape: Shape | undefined, withOptional: boolean) {
  if (!shape) return;
  const picked: Record<string, unknown> = {};
  for (const [name, types] of Object.entries(shape)) {
    // Not what a library has put on every object.
    const field = Object.getOwnPropertyDescriptor(Object(value), name)?.value;
    if (!types.includes(typeof field)) return;
    if (withOptional || types !== optional) picked[name] = field;
  }
  return picked;
}
