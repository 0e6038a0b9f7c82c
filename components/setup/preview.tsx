// The widget at work on a page of a made-up site, wide or as on a phone, light, dark, or right to left.

import { useMemo, useState } from 'react';
import type { PreviewSite, PreviewWidget } from '../../browser/setup/preview-widget.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { CheckField, RadioGroup } from './choice.tsx';
import { useSetupWords } from './setup-words.ts';
import { usePreview } from './use-preview.ts';

const widths = ['wide', 'phone'] as const;
const siteThemes = ['light', 'dark'] as const;

export function Preview({ widget }: { widget: PreviewWidget }) {
  const { strings, language } = useSetupWords();
  const [width, setWidth] = useState<(typeof widths)[number]>('wide');
  const [theme, setTheme] = useState<PreviewSite['theme']>(themeHere);
  const [isRightToLeft, setRightToLeft] = useState(false);
  const site = useMemo(() => ({ theme, isRightToLeft }), [theme, isRightToLeft]);
  const { frame, onLoad, toggle, hasFailed } = usePreview(widget, site);
  return (
    <section className="preview" aria-labelledby="preview-heading">
      <div className="preview-top">
        <h2 id="preview-heading">{strings.preview}</h2>
        {widget.placement === 'launcher' && (
          <button type="button" className="quiet-button" onClick={toggle}>
            {strings.togglePanel}
          </button>
        )}
      </div>
      <div className="preview-tools">
        <RadioGroup
          legend={strings.previewWidth}
          isLegendHidden
          value={width}
          onChange={setWidth}
          choices={widths.map((value) => ({ value, name: strings.widths[value] }))}
        />
        <RadioGroup
          legend={strings.siteLooks}
          isLegendHidden
          value={theme}
          onChange={setTheme}
          choices={siteThemes.map((value) => ({ value, name: strings.siteThemes[value] }))}
        />
        <CheckField label={strings.rightToLeft} checked={isRightToLeft} onChange={setRightToLeft} />
      </div>
      <div className="preview-stage" data-width={width}>
        <iframe
          ref={frame}
          className="preview-frame"
          src={`${sitePath('/embed/preview')}?lang=${language}`}
          title={strings.previewTitle}
          onLoad={onLoad}
        />
      </div>
      <p className="field-error" aria-live="polite">
        {hasFailed && strings.previewFailed}
      </p>
    </section>
  );
}

// The site begins as this page looks.
function themeHere(): PreviewSite['theme'] {
  const { theme } = document.documentElement.dataset;
  const isDark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? 'dark' : 'light';
}
