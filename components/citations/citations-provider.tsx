// Stands around the chat: holds which source is open and which preview is shown.
import { type ReactNode, useMemo } from 'react';
import type { CitationLinks, CitedGuide } from '../../browser/citations/guide-place.ts';
import type { Citation } from '../../lib/types.ts';
import {
  type CitationControl,
  CitationsContext,
  ShownPreviewContext,
} from './citations-context.ts';
import { useOpenSource } from './use-open-source.ts';
import { usePreview } from './use-preview.ts';

export type CitationsProviderProps = {
  guides: CitedGuide[];
  /** How many can be cited, where `guides` are some of them. */
  guideCount?: number;
  children: ReactNode;
  /** By default a panel. To be the same object from render to render, as `onFollow` is. */
  links?: CitationLinks;
  onFollow?: (citation: Citation) => void;
};

const panel: CitationLinks = { kind: 'panel' };

export function CitationsProvider({
  guides,
  guideCount,
  children,
  links = panel,
  onFollow,
}: CitationsProviderProps) {
  const { preview, control: previewControl } = usePreview();
  const { source, open, close } = useOpenSource(previewControl);
  const control: CitationControl = useMemo(
    () => ({ guides, guideCount, links, onFollow, source, open, close, preview: previewControl }),
    [guides, guideCount, links, onFollow, source, open, close, previewControl],
  );
  return (
    <CitationsContext.Provider value={control}>
      <ShownPreviewContext.Provider value={preview}>{children}</ShownPreviewContext.Provider>
    </CitationsContext.Provider>
  );
}
