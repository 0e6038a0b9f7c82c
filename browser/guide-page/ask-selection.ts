// Offers to ask about selected text, with a link near it that carries the text to the chat; it is out of the
// way while the page moves. Beside the chat, in its frame, the text is handed to the page around.
import { placeButton, questionText } from './selected-text.ts';

/** A selection that still changes, or still moves, is waited for this long, in milliseconds. */
const settling = 250;

export function offerToAsk(): void {
  const article = document.querySelector<HTMLElement>('.guide-text');
  const link = document.querySelector<HTMLAnchorElement>('.ask-selection');
  if (!article || !link) return;
  let timer = 0;
  let isDeclined = false;
  const offer = () => {
    const selected = isDeclined ? undefined : selectionIn(article);
    if (selected) showBeside(selected, link);
    else link.hidden = true;
  };
  const offerSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(offer, settling);
  };
  const decline = () => {
    isDeclined = true;
    clearTimeout(timer);
    link.hidden = true;
  };
  const moved = () => {
    link.hidden = true;
    offerSoon();
  };
  document.addEventListener('selectionchange', () => {
    isDeclined = false;
    offerSoon();
  });
  addEventListener('scroll', moved, { passive: true, capture: true });
  addEventListener('resize', moved);
  addEventListener('keydown', ({ key }) => key === 'Escape' && decline());
  // Pressing the link would give up the selection, and with it the link.
  link.addEventListener('pointerdown', (event) => event.preventDefault());
  link.addEventListener('mousedown', (event) => event.preventDefault());
  link.addEventListener('click', (event) => {
    if (!isBesideChat()) return;
    event.preventDefault();
    const text = new URL(link.href).searchParams.get('about');
    window.parent.postMessage({ type: 'signpost:about', text }, location.origin);
    decline();
  });
}

type Selected = { range: Range; text: string };

function selectionIn(article: HTMLElement): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const text = questionText(selection.toString());
  return text && article.contains(range.commonAncestorContainer) ? { range, text } : undefined;
}

function showBeside({ range, text }: Selected, link: HTMLAnchorElement): void {
  const address = new URL(link.href);
  address.searchParams.set('about', text);
  link.href = address.href;
  link.hidden = false;
  standAfter(range, link);
  const bar = document.querySelector('.site-header');
  const place = placeButton({
    selection: range.getBoundingClientRect(),
    button: { width: link.offsetWidth, height: link.offsetHeight },
    window: { width: document.documentElement.clientWidth, height: innerHeight },
    clearance: matchMedia('(pointer: coarse)').matches ? 40 : 8,
    barHeight: bar?.getBoundingClientRect().bottom ?? 0,
  });
  link.hidden = !place;
  if (!place) return;
  link.style.left = `${place.left}px`;
  link.style.top = `${place.top}px`;
}

// The link comes after the selected text, so that the Tab key leads from one to the other.
function standAfter({ endContainer }: Range, link: HTMLAnchorElement): void {
  const end = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  const block = end?.closest('.guide-section > *, .guide-title');
  if (block && block.nextElementSibling !== link) block.after(link);
}

function isBesideChat(): boolean {
  return window.parent !== window && document.querySelector('.guide-panel') !== null;
}
