// Whether the sidebar is open. The document carries the choice from before the first paint on, so that
// nothing moves once the scripts run; the style sheet goes by the document.
import { useEffect } from 'react';
import { sidebarKey } from '../../browser/history/sidebar-script.ts';
import { keptChoice } from '../../browser/settings/kept-choice.ts';
import { useKeptChoice } from '../hooks/use-kept-choice.ts';

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
