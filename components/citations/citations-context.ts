// What chips, source lists and the panel share: the guides that are cited, the source that is open, and
// how to open one or show its preview. Without a provider every citation is a plain link to the guide.
import { createContext, type FunctionComponent, useContext } from 'react';
import type { CitationLinks, CitedGuide, GuidePlace } from '../../browser/citations/guide-place.ts';
import type { Citation } from '../../lib/types.ts';

/** What the panel of an open source is given. */
export type SourcePanelProps = {
  place: GuidePlace;
  onClose: (keepFocus?: boolean) => void;
  /** The reader wants to ask about a piece of the guide's text. */
  onAbout: (text: string) => void;
};

export type OpenSource = {
  place: GuidePlace;
  /** What it was opened with; the focus goes back to it. */
  opener: HTMLElement;
  Panel: FunctionComponent<SourcePanelProps>;
};

/** A citation, and whether the guide no longer has what it quotes. */
export type Previewed = { citation: Citation; gone: boolean };

/** A preview stands beside its chip, or on a touch screen as a card at the bottom. */
export type Preview = Previewed & { anchor: HTMLElement; form: 'beside' | 'card' };

/** Delays are milliseconds; a newer wish takes the place of one that still waits. */
export type PreviewControl = {
  show: (preview: Preview, delay?: number) => void;
  hide: (delay?: number) => void;
  /** Drops a wish that still waits. */
  stay: () => void;
};

export type CitationControl = {
  guides: CitedGuide[];
  /** How many can be cited, where `guides` are some of them. */
  guideCount?: number | undefined;
  links: CitationLinks;
  /** Told of a citation that the reader follows, wherever it leads. */
  onFollow?: ((citation: Citation) => void) | undefined;
  source: OpenSource | undefined;
  open: (place: GuidePlace, opener: HTMLElement) => void;
  /** `keepFocus` leaves the focus where it is by then. */
  close: (keepFocus?: boolean) => void;
  preview: PreviewControl;
};

export const CitationsContext = createContext<CitationControl | undefined>(undefined);

/** The preview that is shown. By itself, so that chips are not drawn anew when one comes or goes. */
export const ShownPreviewContext = createContext<Preview | undefined>(undefined);

export function useCitations(): CitationControl | undefined {
  return useContext(CitationsContext);
}

/** Whether links into the guide lead to a new tab. */
export function useLeadsToNewTab(): boolean {
  return useCitations()?.links.kind === 'new-tab';
}
