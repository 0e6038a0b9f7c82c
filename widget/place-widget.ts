// Puts a widget into a page that has not written one itself, as the script's `data-` attributes say.
import { attributeNames } from './options.ts';
import { warn } from './report.ts';
import { whenParsed } from './when-parsed.ts';

export function placeWidget(tag: string, script: HTMLScriptElement): void {
  const place = () => {
    const { inline, manual } = script.dataset;
    if (manual != null || document.querySelector(tag)) return;
    const widget = document.createElement(tag);
    for (const name of attributeNames) {
      const value = script.getAttribute(`data-${name}`);
      if (value != null) widget.setAttribute(name, value);
    }
    try {
      // Nothing found throws as a selector does that is none.
      const parent = (inline ? document.querySelector(inline) : document.body) as Element;
      parent.appendChild(widget);
    } catch {
      warn(`data-inline="${inline}" finds nothing`);
    }
  };
  whenParsed(place);
}
