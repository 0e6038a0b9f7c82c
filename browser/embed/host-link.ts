// The way between the embedded chat and the page that embeds it. A message counts only when it comes from the
// page around the frame, that page may embed the chat, and the message has a shape that is known; whoever was
// heard first stays the only one. Nothing but `ready` and `close` is told before somebody was heard.
import * as v from 'valibot';
import {
  type FrameMessage,
  type FrameOptions,
  frameAddressSchema,
  type HostMessage,
  hostMessageSchema,
} from '../../lib/wire/widget-messages.ts';
import { chatThemes, citationPlaces, eventContents } from '../../lib/wire/widget-options.ts';
import { isWidgetOrigin } from '../../lib/wire/widget-origins.ts';

export type HostLink = {
  /** Whether there is a page around the chat at all. */
  isFramed: boolean;
  /** Those that the address gave. */
  options: FrameOptions;
  /** The panel is open already: whether the question field is to have the focus. */
  focus: boolean | undefined;
  hear(listener: (message: HostMessage) => void): () => void;
  tell(message: FrameMessage): void;
};

const defaults: FrameOptions = {
  mode: 'inline',
  theme: chatThemes[0],
  citations: citationPlaces[0],
  events: eventContents[0],
};

/** `hosts` are the patterns of those who may embed the chat; null when anybody may. */
export function openHostLink(hosts: string[] | null, frame: Window = window): HostLink {
  const host = frame.parent;
  const isFramed = host !== frame;
  let known: string | undefined;

  const isFromHost = ({ source, origin }: MessageEvent) => {
    if (!isFramed || source !== host) return false;
    if (known !== undefined) return origin === known;
    return hosts === null || origin === frame.location.origin || isWidgetOrigin(origin, hosts);
  };
  return {
    isFramed,
    // An address that somebody was sent to shows nothing of theirs.
    ...(isFramed ? readAddress(frame.location.hash) : { options: defaults, focus: undefined }),
    hear(listener) {
      const onMessage = (event: MessageEvent) => {
        if (!isFromHost(event)) return;
        const parsed = v.safeParse(hostMessageSchema, event.data);
        if (!parsed.success) return;
        known = event.origin;
        listener(parsed.output);
      };
      frame.addEventListener('message', onMessage);
      return () => frame.removeEventListener('message', onMessage);
    },
    tell(message) {
      if (!isFramed) return;
      const isHarmless = message.signpost === 'ready' || message.signpost === 'close';
      if (known === undefined && !isHarmless) return;
      // A page without an origin of its own cannot be named.
      host.postMessage(message, known === undefined || known === 'null' ? '*' : known);
    },
  };
}

// Behind the `#`, so that the first paint is right already; anything else there counts as nothing.
function readAddress(hash: string): Pick<HostLink, 'options' | 'focus'> {
  try {
    const { focus, ...options } = v.parse(
      frameAddressSchema,
      JSON.parse(decodeURIComponent(hash.slice(1))),
    );
    return { options, focus };
  } catch {
    return { options: defaults, focus: undefined };
  }
}
