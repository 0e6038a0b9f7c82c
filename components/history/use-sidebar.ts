// Whether the sidebar is open, and what opens and closes it.
import { useEffect } from 'react';
import { keepSidebar, sidebarChoice } from '../../browser/history/sidebar-choice.ts';
import { useKeptChoice } from '../hooks/use-kept-choice.ts';

export function useSidebar(): { isOpen: boolean; toggle: () => void } {
  const isOpen = useKeptChoice(sidebarChoice) === 'open';
  useEffect(keepSidebar, []);
  return { isOpen, toggle: () => sidebarChoice.set(isOpen ? 'closed' : 'open') };
}
