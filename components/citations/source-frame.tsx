// The frame that shows a place in the guide. Its address changes without an entry in the browser's
// history; Esc and "ask about this" inside of it are told to the panel. What the browser has of the place stands in for
// a page that cannot be had.
import { useEffect, useRef, useState } from 'react';
import { readAboutMessage } from '../../browser/citations/about-message.ts';
import type { GuidePlace } from '../../browser/citations/guide-place.ts';
import { isSameDocument, panelAddress } from '../../browser/citations/panel-address.ts';
import { useOnline } from '../hooks/use-online.ts';
import { useStrings } from '../strings/use-strings.ts';
import { KeptSource } from './kept-source.tsx';

// Scripts and the own origin for "ask about this"; the rest for links that the reader follows.
const allowed = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
const allowedOnOwnPage = `${allowed} allow-top-navigation-by-user-activation`;

export type SourceFrameProps = {
  place: GuidePlace;
  onEscape: () => void;
  onAbout: (text: string) => void;
};

export function SourceFrame({ place, onEscape, onAbout }: SourceFrameProps) {
  const { strings, say, language } = useStrings();
  const online = useOnline();
  const frame = useRef<HTMLIFrameElement>(null);
  const address = panelAddress(place.href, language);
  const { firstAddress, loadedAddress, isLost, take } = useFramePage(frame, place, address);
  useAbout(frame, onAbout);

  const onLoad = () => {
    take();
    // No document is in reach once the reader has followed a link to another site.
    const guide = frame.current?.contentDocument;
    guide?.defaultView?.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    });
    if (guide?.defaultView) paintAtPlace(guide.defaultView);
    if (guide && isEmbedded()) leadToNewTabs(guide);
  };
  const loading = loadedAddress === undefined || !isSameDocument(loadedAddress, address);

  return (
    <div className="source-frame">
      {loading && <p className="source-loading">{strings.citations.loading}</p>}
      {firstAddress !== undefined && (
        <iframe
          ref={frame}
          title={say(strings.citations.frame, { title: place.title })}
          src={firstAddress}
          sandbox={isEmbedded() ? allowed : allowedOnOwnPage}
          hidden={isLost}
          onLoad={onLoad}
        />
      )}
      {isLost && (
        <KeptSource place={place} why={online ? strings.chat.loadFailed : strings.chat.offline} />
      )}
    </div>
  );
}

type FramePage = {
  /** What the frame begins with; undefined until there is a connection. */
  firstAddress: string | undefined;
  loadedAddress: string | undefined;
  /** Whether the page of the place cannot be had. */
  isLost: boolean;
  /** Takes note of what the frame has loaded. */
  take: () => void;
};

// Goes to a place once there is a connection, and finds out whether its page came: without one, no page is asked for,
// and what the browser shows where none came is no document of ours.
function useFramePage(
  frame: { current: HTMLIFrameElement | null },
  place: GuidePlace,
  address: string,
): FramePage {
  const online = useOnline();
  const [firstAddress, setFirstAddress] = useState(online ? address : undefined);
  const [loadedAddress, setLoadedAddress] = useState<string>();
  const [lost, setLost] = useState<GuidePlace>();
  const shown = useRef<GuidePlace>(undefined);
  const wanted = useRef<string>(online ? address : undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place opened anew is gone to anew
  useEffect(() => {
    if (!online || shown.current === place) return;
    if (!frame.current) setFirstAddress(address);
    else if (wanted.current !== address || shown.current || lost) {
      setLost(undefined);
      frame.current.contentWindow?.location.replace(address);
    }
    wanted.current = address;
  }, [place, online]);

  return {
    firstAddress,
    loadedAddress,
    isLost: lost === place || (!online && shown.current !== place),
    take() {
      // Links that the reader follows lead where they may.
      if (shown.current === place) return;
      const isThere = Boolean(frame.current?.contentDocument?.body?.firstElementChild);
      if (!isThere) return setLost(place);
      shown.current = place;
      setLost(undefined);
      setLoadedAddress(wanted.current);
    },
  };
}

function useAbout(
  frame: { current: HTMLIFrameElement | null },
  onAbout: (text: string) => void,
): void {
  useEffect(() => {
    const onMessage = ({ origin, source, data }: MessageEvent) => {
      if (origin !== window.location.origin || source !== frame.current?.contentWindow) return;
      const text = readAboutMessage(data);
      if (text !== undefined) onAbout(text);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [frame, onAbout]);
}

function isEmbedded(): boolean {
  return window.top !== window;
}

// WebKit for GTK draws a frame that comes up at a fragment as if it stood at its top still, and leaves what is seen of
// it empty, until it is scrolled. Nothing moves: both steps are taken before the next frame is drawn.
function paintAtPlace(view: Window) {
  const { scrollX, scrollY } = view;
  if (scrollY === 0) return;
  view.scrollTo({ left: scrollX, top: scrollY - 1, behavior: 'instant' });
  view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

// The page on top is another site's, and stays.
function leadToNewTabs(guide: Document) {
  for (const link of guide.querySelectorAll<HTMLAnchorElement>('a[target="_top"]')) {
    link.target = '_blank';
  }
}
