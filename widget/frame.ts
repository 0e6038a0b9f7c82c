// The frame with the chat, and the messages to and from it.
import type { FrameMessage, HostMessage } from '../lib/widget-messages.ts';
import { checkMessage } from './check-message.ts';
import { make } from './make-element.ts';
import { problem } from './report.ts';

/** How long the chat may take to say that it is ready, in milliseconds. */
const longestWait = 12_000;

export type Question = { question: string } | { about: string };

export type FrameSettings = {
  panel: Element;
  /** Of the chat's document, with the options behind the `#`. */
  address: URL;
  /** Whether events may carry what readers wrote. */
  withText: () => boolean;
  onMessage: (message: FrameMessage) => void;
  /** The chat has not come in time, and the frame is closed. Gives the error for those who wait. */
  onLate: () => Error;
};

export type Frame = ReturnType<typeof openFrame>;

export function openFrame({ panel, address, withText, onMessage, onLate }: FrameSettings) {
  const { origin, href } = address;
  // A page in a sandbox has no origin of its own, and neither has a frame in it.
  const isSandboxed = self.origin === 'null';
  const life = new AbortController();
  const title = panel.ariaLabel ?? '';
  const iframe = make(panel, 'iframe', { title, allow: 'clipboard-write', src: href });
  const asked: ((error?: string) => void)[] = [];
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  let isReady = false;

  const post = (message: HostMessage) => {
    if (isReady) iframe.contentWindow?.postMessage(message, isSandboxed ? '*' : origin);
  };
  const hear = ({ source, origin: from, data }: MessageEvent) => {
    if (source !== iframe.contentWindow) return;
    if (from !== origin && !(isSandboxed && from === 'null')) return;
    const message = checkMessage(data, withText());
    if (!message) return;
    if (message.signpost === 'ready') {
      isReady = true;
      resolve();
    }
    if (message.signpost === 'asked') asked[message.number]?.(message.error);
    onMessage(message);
  };
  const close = () => {
    clearTimeout(timer);
    life.abort();
    panel.removeChild(iframe);
    resolve();
    for (const answer of asked) answer('The chat was made anew. Ask again.');
  };
  const timer = setTimeout(() => {
    if (isReady) return;
    reject(onLate());
    close();
  }, longestWait);
  addEventListener('message', hear, life);
  // Whoever waits hears of the failure; nobody has to.
  ready.catch(() => {});

  return {
    /** Fulfilled as well when the frame is closed before. */
    ready,
    post,
    focus: () => iframe.focus(),
    /** Fulfilled when the chat has taken the question. */
    ask(question: Question): Promise<void> {
      return new Promise((resolve, reject) => {
        const number = asked.push((error) => (error ? reject(problem(error)) : resolve())) - 1;
        post({ signpost: 'ask', number, ...question });
      });
    },
    close,
  };
}
