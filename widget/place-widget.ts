// Puts a widget into a page that has not written one itself, as the script's `data-` attributes say.
import { warn } from './report.ts';

export function placeWidget(tag: string, { dataset, attributes }: HTMLScriptElement): void {
  const place = () => {
    const { inline } = dataset;
    if ('manual' in dataset || document.querySelector(tag)) return;
    const parent = inline ? document.querySelector(inline) : document.body;
    if (!parent) {
      warn(`data-inline="${inline}" finds no element`);
      return;
    }
    const widget = document.createElement(tag);
    for (const { name, value } of attributes) {
      if (name.startsWith('data-')) widget.setAttribute(name.slice(5), value);
    }
    parent.appendChild(widget);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', place);
  else place();
}
