// The widget's script tag: which one of a page it is, and how it is written.
import { basePath, sitePath } from '../lib/wire/site-path.ts';
import type { PageFacts, ScriptFact } from './finding.ts';

// The plain name, and the hashed one under which it is kept for good.
const widgetPath = /^\/(?:widget\.js|assets\/widget-[\da-f]+\.js)$/;

/** The scripts of a page that are a Signpost's widget, in their order. */
export function widgetScripts(page: Pick<PageFacts, 'scripts'>): ScriptFact[] {
  return page.scripts.filter(({ src }) => URL.canParse(src) && widgetPath.test(pathOf(src)));
}

/** The origin of the Signpost that a page's widget comes from; undefined when there is none. */
export function signpostOrigin(page: Pick<PageFacts, 'scripts'>): string | undefined {
  const [script] = widgetScripts(page);
  return script && new URL(script.src).origin;
}

/** The address of the script at this Signpost. */
export function widgetAddress(origin: string): string {
  return `${origin}${sitePath('/widget.js')}`;
}

/** Where the script finds the panel, but for the hash in the name. */
export function panelAddress(script: string): string {
  return `${new URL(script).origin}${sitePath('/assets/widget-panel.js')}`;
}

/** The tag as the snippet has it, with a nonce where the page's policy asks for one. */
export function scriptTag(origin: string, nonce?: string): string {
  const nonceAttribute = nonce ? ` nonce="${nonce}"` : '';
  return `<script src="${widgetAddress(origin)}" async${nonceAttribute}></script>`;
}

/** For a script of the site that its policy trusts already: a line that puts the widget's into the page. */
export function loaderLine(origin: string): string {
  return `document.head.append(Object.assign(document.createElement('script'), { src: '${widgetAddress(origin)}' }));`;
}

// Below the path that Signpost stands at.
function pathOf(src: string): string {
  const { pathname } = new URL(src);
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
}
