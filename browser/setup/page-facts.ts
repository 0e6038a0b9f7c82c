// The tags in a pasted text that concern the widget, read by the browser's own parser, which runs and loads
// nothing. Policies of meta tags are the business of `readHeaders`.
import type { PageFacts, ScriptFact } from '../../doctor/finding.ts';

const scriptTypes = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** The widget where it is to offer tools to an assistant. */
const offering = 'script[data-agent-tools], signpost-chat[agent-tools]';

/** Undefined where the text holds no script tag and no widget: it is then not the HTML of a page. */
export function readPageFacts(text: string, address: string | undefined): PageFacts | undefined {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const scripts = Array.from(page.querySelectorAll('script'));
  const tags = page.querySelectorAll('signpost-chat').length;
  if (scripts.length === 0 && tags === 0) return undefined;
  return {
    scripts: scripts.flatMap((script) => readScript(script, address)),
    metaPolicies: [],
    tags,
    hasAgentTools: page.querySelector(offering) !== null,
  };
}

function readScript(script: HTMLScriptElement, address: string | undefined): ScriptFact[] {
  const src = script.getAttribute('src');
  const type = script.type.trim();
  if (!src || !scriptTypes.test(type) || !URL.canParse(src, address)) return [];
  const module = type.toLowerCase() === 'module';
  return [
    {
      src: new URL(src, address).href,
      nonce: script.getAttribute('nonce') ?? undefined,
      integrity: script.getAttribute('integrity') ?? undefined,
      async: module || script.hasAttribute('async') || script.hasAttribute('defer'),
      module,
    },
  ];
}
