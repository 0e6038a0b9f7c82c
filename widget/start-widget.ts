// The script `/widget.js`: makes `<signpost-chat>` and `window.Signpost` known, and puts a widget into the
// page where the page has none of its own.
import { defineChatElement } from './chat-element.ts';
import { installPageApi } from './page-api.ts';
import { placeWidget } from './place-widget.ts';
import { warn } from './report.ts';

declare const __VERSION__: string;

const tag = 'signpost-chat';

// The script is classic, so that it knows where it comes from; a module does not, and stays away.
const script = document.currentScript as HTMLScriptElement | null;
if (script) {
  if (customElements.get(tag)) warn(`${script.src} is not in use: another is`);
  else {
    defineChatElement(tag, script.src);
    installPageApi(__VERSION__);
  }
  // From a second script only where the page has taken the first one's widget out.
  placeWidget(tag, script);
}
