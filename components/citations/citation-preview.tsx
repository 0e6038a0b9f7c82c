// What a chip cites, at a glance: number, place, quote, and the way into the guide. One for all chips.
import { useContext, useEffect, useRef } from 'react';
import { citedPlace } from '../../browser/citations/guide-place.ts';
import { ArrowIcon, CloseIcon } from '../elements/icons.tsx';
import { useStrings } from '../strings/use-strings.ts';
import {
  type Preview,
  type PreviewControl,
  ShownPreviewContext,
  useCitations,
  useLeadsToNewTab,
} from './citations-context.ts';
import { HeadingPath } from './heading-path.tsx';
import { NewTabHint } from './new-tab-hint.tsx';
import { previewDelay } from './preview-trigger.ts';
import { Quote } from './quote.tsx';
import { useGuideLink } from './use-guide-link.ts';
import { loadSourcePanel } from './use-open-source.ts';
import { usePreviewDismissal } from './use-preview-dismissal.ts';
import { usePreviewPlace } from './use-preview-place.ts';

type CitationPreviewProps = { preview: Preview; control: PreviewControl };

/** The preview that all chips share, drawn where they are. */
export function ShownPreview() {
  const preview = useContext(ShownPreviewContext);
  const control = useCitations()?.preview;
  return (
    preview && control && <CitationPreview key={preview.form} preview={preview} control={control} />
  );
}

function CitationPreview({ preview, control }: CitationPreviewProps) {
  const { strings, say } = useStrings();
  const { citation, gone, anchor, form } = preview;
  const { number, section } = citation;
  const box = useRef<HTMLDivElement>(null);
  const link = useGuideLink(citedPlace(citation), anchor);
  usePreviewPlace(box, preview, control);
  usePreviewDismissal(box, preview, control);
  const hasPanel = !useLeadsToNewTab();
  // Whoever looks at a preview is likely to open the source. A failure shows when they do.
  useEffect(() => {
    if (hasPanel) loadSourcePanel().catch(() => {});
  }, [hasPanel]);

  const leave = () => {
    if (form === 'beside' && !box.current?.contains(document.activeElement))
      control.hide(previewDelay.hide);
  };
  const dismiss = () => {
    anchor.focus({ preventScroll: true });
    control.hide();
  };
  return (
    <div
      ref={box}
      className="preview"
      data-form={form}
      popover="manual"
      role="dialog"
      aria-label={say(strings.citations.source, { number, title: section.title })}
      tabIndex={-1}
      onPointerEnter={control.stay}
      onPointerLeave={leave}
    >
      <p className="preview-head">
        <span className="chip" data-gone={gone || undefined} aria-hidden="true">
          {number}
        </span>
        <HeadingPath citation={citation} />
        {form === 'card' && (
          <button type="button" className="icon-button" onClick={dismiss}>
            <CloseIcon />
            <span className="sr-only">{strings.citations.closePreview}</span>
          </button>
        )}
      </p>
      <Quote citation={citation} gone={gone} />
      <a {...link} href={link.href} className={form === 'card' ? 'button' : 'quiet-button'}>
        {strings.citations.openInGuide}
        <NewTabHint />
        <ArrowIcon />
      </a>
    </div>
  );
}
