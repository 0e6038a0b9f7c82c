// The frame that shows a place in the guide. Its address changes without an entry in the browser's
// history; Esc and "ask about this" inside of it are told to the panel.
import { useEffect, useRef, useState } from 'react';
import { readAboutMessage } from '../../browser/citations/about-message.ts';
import type { GuidePlace } from '../../browser/citations/guide-place.ts';
import { isSameDocument, panelAddress } from '../../browser/citations/panel-address.ts';
import { useStrings } from '../strings/use-strings.ts';

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
  const frame = useRef<HTMLIFrameElement>(null);
  const address = panelAddress(place.href, language);
  const [firstAddress] = useState(address);
  const [loadedAddress, setLoadedAddress] = useState<string>();
  const wanted = useRef(address);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place opened anew is gone to anew
  useEffect(() => {
    if (wanted.current === address && loadedAddress === undefined) return;
    wanted.current = address;
    frame.current?.contentWindow?.location.replace(address);
  }, [place]);

  useEffect(() => {
    const onMessage = ({ origin, source, data }: MessageEvent) => {
      if (origin !== window.location.origin || source !== frame.current?.contentWindow) return;
      const text = readAboutMessage(data);
      if (text !== undefined) onAbout(text);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [onAbout]);

  const onLoad = () => {
    setLoadedAddress(wanted.current);
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
      <iframe
        ref={frame}
        title={say(strings.citations.frame, { title: place.title })}
        src={firstAddress}
        sandbox={isEmbedded() ? allowed : allowedOnOwnPage}
        onLoad={onLoad}
      />
    </div>
  );
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
