// An answer as HTML that can be pasted anywhere: what the page shows of its text, with whole addresses and without our
// looks, then its sources.
import { citedSources, type Turn } from '../conversation/conversation.ts';

const keptAttributes = new Set(['href', 'lang', 'dir', 'start', 'colspan', 'rowspan', 'scope']);

/** Of a turn that is on the page; empty where nothing was answered. */
export function answerHtml(turn: Turn): string {
  const copy = document.createElement('div');
  const place = document.getElementById(`turn-${turn.id}`);
  for (const shown of place?.querySelectorAll('.answer-text') ?? [])
    copy.append(...shown.cloneNode(true).childNodes);
  for (const gone of copy.querySelectorAll('svg, button, .sr-only')) gone.remove();
  for (const link of copy.querySelectorAll('a')) {
    if (link.matches('.chip')) link.textContent = `[${link.textContent}]`;
  }
  const sources = citedSources(turn);
  if (sources.length > 0) copy.append(listOf(sources));
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
  for (const element of copy.querySelectorAll('*')) {
    for (const { name } of [...element.attributes])
      if (!keptAttributes.has(name)) element.removeAttribute(name);
  }
  return copy.innerHTML;
}

function listOf(sources: ReturnType<typeof citedSources>): HTMLElement {
  const list = document.createElement('ul');
  for (const { number, section, quote, href } of sources) {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.textContent = `[${number}]`;
    const item = document.createElement('li');
    item.append(link, ` ${section.path.join(' › ') || section.title}: “${quote}”`);
    list.append(item);
  }
  return list;
}
