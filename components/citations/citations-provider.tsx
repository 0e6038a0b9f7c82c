// Stands around the chat: holds which source is open and which preview is shown, and draws the one
// preview that all chips share.
import { type ReactNode, useMemo } from 'react';
import { CitationPreview } from './citation-preview.tsx';
import { type CitationControl, CitationsContext, type CitedGuide } from './citations-context.ts';
import { useOpenSource } from './use-open-source.ts';
import { usePreview } from './use-preview.ts';

export type CitationsProviderProps = { guides: CitedGuide[]; children: ReactNode };

export function CitationsProvider({ guides, children }: CitationsProviderProps) {
  const { preview, control: previewControl } = usePreview();
  const { source, open, close } = useOpenSource(previewControl);
  const control: CitationControl = useMemo(
    () => ({ guides, source, open, close, preview: previewControl }),
    [guides, source, open, close, previewControl],
  );
  return (
    <CitationsContext.Provider value={control}>
      {children}
      {preview && <CitationPreview key={preview.form} preview={preview} control={previewControl} />}
    </CitationsContext.Provider>
  );
}
