// Whether the sidebar is open. The document carries the choice from before the first paint on, so that
// nothing moves once the scripts run; the style sheet goes by the document.
import { useEffect } from 'react';
import { keptChoice, useKeptChoice } from '../settings/kept-choice.ts';
import { sidebarKey } from './sidebar-script.ts';

const sidebarChoice = keptChoice(sidebarKey, ['open', 'closed']);

export function useSidebar(): { isOpen: boolean; toggle: () => void } {
  const isOpen = useKeptChoice(sidebarChoice) === 'open';

  useEffect(() => {
    const mark = () => {
      document.documentElement.dataset.sidebar = sidebarChoice.get();
    };
    mark();
    return sidebarChoice.subscribe(mark);
  }, []);

  return { isOpen, toggle: () => sidebarChoice.set(isOpen ? 'closed' : 'open') };
}
