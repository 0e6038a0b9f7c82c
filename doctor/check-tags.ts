// Findings about the script tags that stand in the HTML of a page.
import { type Finding, finding, type PageFacts, type ScriptFact } from './finding.ts';
import { scriptTag, widgetScripts } from './script-tag.ts';

/** `nonce` is what the page's policy wants on a tag, if it wants one. */
export function checkTags(page: PageFacts, origin: string, nonce: string | undefined): Finding[] {
  const found = widgetScripts(page);
  const own = found.filter(({ src }) => new URL(src).origin === origin);
  const [elsewhere] = found.filter((script) => !own.includes(script));
  const [script] = own;
  if (script) return [...checkCopies(own, origin), ...checkTag(script, origin)];
  const tag = scriptTag(origin, nonce);
  return elsewhere
    ? [finding('hinders', 'script-elsewhere', { found: elsewhere.src, signpost: origin }, tag)]
    : [finding('hinders', 'no-script', { signpost: origin }, tag)];
}

function checkCopies([first, second]: ScriptFact[], origin: string): Finding[] {
  if (!first || !second) return [];
  const values = { first: first.src, second: second.src };
  return [finding('hinders', 'two-scripts', values, scriptTag(origin, first.nonce))];
}

function checkTag(script: ScriptFact, origin: string): Finding[] {
  const tag = scriptTag(origin, script.nonce);
  const values = { script: script.src };
  if (script.module) return [finding('stops', 'module-script', values, tag)];
  return script.async ? [] : [finding('hinders', 'script-waits', values, tag)];
}
