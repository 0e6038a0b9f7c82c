// An open source: the guide in a frame, at the cited statement. An aside beside the chat where there is
// room, else a sheet from the bottom. One element for both, so that the frame keeps its place when the
// window crosses that line.
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { CloseIcon } from '../elements/icons.tsx';
import { usePressBeside } from '../hooks/use-press-beside.ts';
import { useWideScreen } from '../hooks/use-wide-screen.ts';
import { useStrings } from '../strings/use-strings.ts';
import { OpenPageIcon } from './citation-icons.tsx';
import type { SourcePanelProps } from './citations-context.ts';
import { SourceFrame } from './source-frame.tsx';
import { useDragDown } from './use-drag-down.ts';
import { useGuideAt } from './use-guide.ts';

export function SourcePanel({ place, onClose, onAbout }: SourcePanelProps) {
  const { strings } = useStrings();
  const wide = useWideScreen();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    const { activeElement } = document;
    const held = dialog.current?.contains(activeElement) ? activeElement : heading.current;
    if (!wide) dialog.current?.showModal();
    else dialog.current?.close();
    if (held instanceof HTMLElement) held.focus({ preventScroll: true });
  }, [wide]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another place is opened
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [place]);

  const drag = useDragDown(dialog, onClose);
  const onEscape = (event: KeyboardEvent) => {
    if (!wide || event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const beside = usePressBeside(() => wide || onClose());
  // A sheet makes way for the question; whoever asks puts the focus there.
  const askAbout = (text: string) => {
    if (!wide) {
      dialog.current?.close();
      onClose(true);
    }
    onAbout(text);
  };

  return (
    <aside className="source-panel" aria-label={strings.citations.panel}>
      <dialog
        ref={dialog}
        aria-labelledby="source-panel-title"
        onKeyDown={onEscape}
        {...beside}
        onClose={() => wide || onClose()}
      >
        <header {...(!wide && drag)}>
          <PanelHead place={place} heading={heading} onClose={() => onClose()} />
        </header>
        <SourceFrame place={place} onEscape={onClose} onAbout={askAbout} />
      </dialog>
    </aside>
  );
}

type PanelHeadProps = {
  place: SourcePanelProps['place'];
  heading: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
};

function PanelHead({ place, heading, onClose }: PanelHeadProps) {
  const { strings } = useStrings();
  const guide = useGuideAt(place.href);
  return (
    <>
      <h2 id="source-panel-title" ref={heading} tabIndex={-1} lang={guide?.language}>
        {place.title}
      </h2>
      <a className="icon-button" href={place.href} target="_blank" rel="noopener">
        <OpenPageIcon />
        <span className="sr-only">{strings.citations.openAsPage}</span>
      </a>
      <button type="button" className="icon-button" onClick={onClose}>
        <CloseIcon />
        <span className="sr-only">{strings.citations.closePanel}</span>
      </button>
    </>
  );
}
