// The chat of a panel: its frame, made anew for another guide or language, what it is told of the options, and
// what comes of its messages.
import type { FrameAddress, FrameMessage, HostMessage } from '../lib/wire/widget-messages.ts';
import type { CurrentOptions } from './current-options.ts';
import { type Frame, openFrame } from './frame.ts';
import type { PanelView } from './panel-view.ts';
import { problem, warn } from './report.ts';

/** The path below which our pages stand; empty at the root. */
declare const __BASE_PATH__: string;

type Settings = {
  shadow: ShadowRoot;
  origin: string;
  tell: (name: string, detail: object) => void;
  view: PanelView;
  life: AbortController;
  options: CurrentOptions;
  close: () => void;
  /** Whether the question field is to have the focus; undefined while the focus is not in the open panel. */
  focus: () => boolean | undefined;
  present: () => Promise<void>;
};

const takenOut = 'The widget was taken out of the page.';

export function keepChat(settings: Settings) {
  const { shadow, tell, view, life, options, close, present } = settings;
  const { panel } = view;
  let frame: Frame | undefined;

  const post = (message: HostMessage) => frame?.post(message);
  const tellOptions = () => {
    if (frame) frame.iframe.title = panel.ariaLabel ?? '';
    post({ signpost: 'options', options: options.forFrame() });
  };
  const onMessage = (message: FrameMessage) => {
    if (message.signpost === 'close') close();
    if (message.signpost === 'event') tell(message.name, message.detail);
    if (message.signpost === 'ready') {
      view.notice.hidden = true;
      tellOptions();
      tell('ready', { version: message.version });
    }
  };
  const onLate = () => {
    frame = undefined;
    return tellLate(settings);
  };
  const load = () => {
    if (life.signal.aborted) throw problem(takenOut);
    if (frame) return frame;
    const address = frameAddress(settings);
    view.say('loading');
    frame = openFrame({ panel, address, withText: options.withText, onMessage, onLate });
    // Behind the frame again, so that Tab comes to it last.
    panel.appendChild(view.end);
    return frame;
  };
  /** `why` is told to those who have asked. */
  const end = (why: string) => {
    frame?.close(why);
    frame = undefined;
  };
  life.signal.addEventListener('abort', () => end(takenOut));
  // In the page it is wanted when a reader comes near it. Else whoever opens the panel has done so by then.
  if (!options.isInline()) setTimeout(() => life.signal.aborted || load());

  return {
    load,
    post,
    /** Hands it the focus, to the question field or to the top; until it is there, to what stands for it. */
    focus(onField: boolean): void {
      view.closer.focus();
      frame?.iframe.focus();
      post({ signpost: 'shown', focus: onField });
    },
    /** The options have changed. */
    change(isOtherChat: boolean): void {
      if (!isOtherChat) tellOptions();
      else if (frame) {
        const hadFocus = panel.contains(shadow.activeElement);
        end('The chat was made anew. Ask again.');
        if (hadFocus) panel.focus({ preventScroll: true });
        present().catch(() => {});
      }
    },
  };
}

/** Of the chat's document, with all that it is to know from the start. */
function frameAddress({ options, focus }: Settings): URL {
  const address = options.addressAt(`${__BASE_PATH__}/embed`);
  const said: FrameAddress = { ...options.forFrame(), focus: focus() };
  address.hash = encodeURIComponent(JSON.stringify(said));
  return address;
}

/** Tells the reader, the page and the developer that the chat has not come; the error is for those who wait. */
function tellLate({ view, options, origin, tell }: Settings): Error {
  view.say('failed', options.addressAt(__BASE_PATH__ || '/').href);
  const message = `The chat does not load. Allow ${origin} in frame-src of this page's Content-Security-Policy, and this page in WIDGET_ORIGINS. "npm run doctor" finds what stops it.`;
  warn(message);
  tell('error', { code: 'frame-failed', message });
  return problem(message);
}
