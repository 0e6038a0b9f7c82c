// Keeps the preview's page as the form has it: a change is made in place, and where that cannot be, the page
// is loaded anew.
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  changeWidget,
  dressSite,
  type PreviewSite,
  type PreviewWidget,
  placeWidget,
  toggleWidget,
} from '../../browser/setup/preview-widget.ts';

/** What the page has: nothing yet, the widget as it was made, or none because it did not load. */
type PreviewState =
  | { kind: 'loading' }
  | { kind: 'placed'; widget: PreviewWidget }
  | { kind: 'failed' };

export function usePreview(widget: PreviewWidget, site: PreviewSite) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ widget, site });
  latest.current = { widget, site };
  const [state, setState] = useState<PreviewState>({ kind: 'loading' });

  const reload = useCallback(() => {
    setState({ kind: 'loading' });
    frame.current?.contentWindow?.location.reload();
  }, []);

  const onLoad = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    const { widget, site } = latest.current;
    dressSite(page, site);
    placeWidget(page, widget).then(
      () => setState({ kind: 'placed', widget }),
      () => setState({ kind: 'failed' }),
    );
  }, []);

  useEffect(() => {
    const page = frame.current?.contentDocument;
    // While it loads there may be no page yet; onLoad dresses it.
    if (page?.body) dressSite(page, site);
  }, [site]);

  useEffect(() => {
    const inside = frame.current?.contentWindow;
    if (state.kind !== 'placed' || !inside || isSame(state.widget, widget)) return;
    if (state.widget.placement !== widget.placement) return reload();
    // At once, so that the next change counts from here.
    setState({ kind: 'placed', widget });
    changeWidget(inside, state.widget.options, widget.options).catch(reload);
  }, [state, widget, reload]);

  // What the widget could not do it says in its panel and in the console.
  const toggle = () => {
    const inside = frame.current?.contentWindow;
    if (state.kind === 'placed' && inside) toggleWidget(inside).catch(console.warn);
  };

  return { frame, onLoad, toggle, hasFailed: state.kind === 'failed' };
}

function isSame(one: PreviewWidget, other: PreviewWidget): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
