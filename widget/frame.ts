// The frame with the chat, and the messages to and from it.
import type { FrameMessage, HostMessage } from '../lib/wire/widget-messages.ts';
import { checkMessage } from './check-message.ts';
import { make } from './make-element.ts';
import { problem } from './report.ts';

/** How long the chat may take to come, and once its document is there to say that it is ready, in milliseconds. */
const longestWait = 30_000;
const longestStart = 3000;

// A page in a sandbox has no origin of its own, and neither has a frame in it.
const isSandboxed = () => self.origin === 'null';

export type Question = { question: string } | { about: string };

export type FrameSettings = {
  panel: Element;
  /** Of the chat's document, with the options behind the `#`. */
  address: URL;
  /** Whether events may carry what readers wrote. */
  withText: () => boolean;
  onMessage: (message: FrameMessage) => void;
  /** The chat has not come, or not in time, and the frame is closed. Gives the error for those who wait. */
  onLate: () => Error;
};

export type Frame = ReturnType<typeof openFrame>;

export function openFrame({ panel, address, withText, onMessage, onLate }: FrameSettings) {
  const { origin, href } = address;
  const life = new AbortController();
  const iframe = make(panel, 'iframe', { allow: 'clipboard-write', src: href });
  const asked: ((error?: string) => void)[] = [];
  const { ready, resolve, reject } = start();
  let isReady = false;
  /** Why the frame is closed. */
  let end = '';

  const post = (message: HostMessage) => {
    if (isReady) iframe.contentWindow?.postMessage(message, isSandboxed() ? '*' : origin);
  };
  const take = (data: unknown) => {
    const message = checkMessage(data, withText());
    if (!message) return;
    if (message.signpost === 'ready') {
      isReady = true;
      resolve();
    }
    if (message.signpost === 'asked') asked[message.number]?.(message.error);
    onMessage(message);
  };
  const close = (why: string) => {
    end = why;
    life.abort();
    panel.removeChild(iframe);
    resolve();
    for (const answer of asked) answer(why);
  };
  const giveUp = () => {
    if (isReady || end) return;
    reject(onLate());
    close(' ');
  };
  hearFrame(iframe, origin, take, life);
  whenLate(iframe, origin, giveUp, life);

  return {
    iframe,
    /** Fulfilled as well when the frame is closed before. */
    ready,
    post,
    /** Fulfilled when the chat has taken the question. */
    async ask(question: Question): Promise<void> {
      await ready;
      return new Promise((resolve, reject) => {
        const answer = (error?: string) => (error ? reject(problem(error)) : resolve());
        if (end) answer(end);
        else post({ signpost: 'ask', number: asked.push(answer) - 1, ...question });
      });
    },
    /** `why` is told to those who have asked. */
    close,
  };
}

// Not `withResolvers()`, which the promises of other libraries do not have.
function start() {
  let resolve = () => {};
  let reject: (reason: Error) => void = resolve;
  const ready = new Promise<void>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  // Whoever waits hears of the failure; nobody has to.
  ready.catch(() => {});
  return { ready, resolve, reject };
}

/** Passes on what the frame itself says, from its own site. */
function hearFrame(
  iframe: HTMLIFrameElement,
  origin: string,
  take: (data: unknown) => void,
  life: AbortController,
): void {
  const hear = ({ source, origin: from, data }: MessageEvent) => {
    if (source !== iframe.contentWindow) return;
    if (from === origin || (isSandboxed() && from === 'null')) take(data);
  };
  addEventListener('message', hear, life);
}

/** Gives up when the chat has not come in time, or the page's policy does not let it. */
function whenLate(
  iframe: HTMLIFrameElement,
  origin: string,
  giveUp: () => void,
  life: AbortController,
): void {
  let timer = setTimeout(giveUp, longestWait);
  // A document that was refused has loaded as well, as an error of the browser's.
  iframe.onload = () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, longestStart);
  };
  const hearPolicy = (event: SecurityPolicyViolationEvent) => {
    const { blockedURI, disposition, effectiveDirective } = event;
    const what = `${disposition} ${effectiveDirective} ${blockedURI}`;
    if (what.startsWith(`enforce frame-src ${origin}`)) giveUp();
  };
  addEventListener('securitypolicyviolation', hearPolicy, life);
  life.signal.addEventListener('abort', () => clearTimeout(timer));
}
