// The widget in the preview's page, put there as the snippet would and changed by the page API. The preview
// is a page of this site, so that it can be reached from here.
import { sitePath } from '../../lib/wire/site-path.ts';
import { widgetOptionNames } from '../../lib/wire/widget-options.ts';
import { inlineSelector } from './snippet.ts';
import type { NamedOption, Placement } from './snippet-options.ts';

export type PreviewWidget = { placement: Placement; options: NamedOption[] };

/** How the site in the preview looks. */
export type PreviewSite = { theme: 'light' | 'dark'; isRightToLeft: boolean };

/** Fulfilled when the widget's script has run. */
export function placeWidget(page: Document, { placement, options }: PreviewWidget): Promise<void> {
  const script = page.createElement('script');
  script.src = sitePath('/widget.js');
  if (placement === 'inline') script.setAttribute('data-inline', inlineSelector);
  for (const [name, value] of options) script.setAttribute(`data-${name}`, value);
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} could not be loaded.`));
    page.body.append(script);
  });
}

/** Changes what differs from the options that the widget has. */
export async function changeWidget(
  frame: Window,
  from: NamedOption[],
  to: NamedOption[],
): Promise<void> {
  const before = new Map(from);
  const after = new Map(to);
  const changed = widgetOptionNames.filter((name) => before.get(name) !== after.get(name));
  if (changed.length === 0) return;
  const values = changed.map((name) => [name, after.get(name) ?? null]);
  await apiOf(frame).update(Object.fromEntries(values));
}

export async function toggleWidget(frame: Window): Promise<void> {
  await apiOf(frame).toggle();
}

export function dressSite(page: Document, { theme, isRightToLeft }: PreviewSite): void {
  page.documentElement.dataset.theme = theme;
  page.documentElement.dir = isRightToLeft ? 'rtl' : 'ltr';
}

function apiOf(frame: Window): NonNullable<Window['Signpost']> {
  if (!frame.Signpost) throw new Error('The widget is not in the preview.');
  return frame.Signpost;
}
