// Whether the sidebar is open. The document carries the choice from before the first paint on, so that
// nothing moves once the scripts run; the style sheet goes by the document.
import { keptChoice } from '../settings/kept-choice.ts';

const sidebarKey = 'signpost:sidebar';

export const sidebarChoice = keptChoice(sidebarKey, ['open', 'closed']);

/** An inline script for the page's head; a constant, so that a policy can name its hash. */
export const sidebarScript = `try{if(localStorage.getItem(${JSON.stringify(sidebarKey)})==="closed")document.documentElement.dataset.sidebar="closed"}catch{}`;

/** Keeps the document in the choice, in all tabs; gives what ends that. */
export function keepSidebar(): () => void {
  const mark = () => {
    document.documentElement.dataset.sidebar = sidebarChoice.get();
  };
  mark();
  return sidebarChoice.subscribe(mark);
}
