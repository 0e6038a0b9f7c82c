// The conversations beside the chat, on wide screens. Closed, it is a rail with the two buttons that
// matter most. What it lists loads after the page, once there can be something to list.

import { PlusIcon } from '../elements/icons.tsx';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import { useWideScreen } from '../hooks/use-wide-screen.ts';
import { useStrings } from '../strings/use-strings.ts';
import { SidebarIcon } from './history-icons.tsx';
import type { HistoryPanelProps } from './history-panel.tsx';
import { useMayList } from './use-may-list.ts';
import { useSidebar } from './use-sidebar.ts';

export type HistorySidebarProps = HistoryPanelProps & { onNew: () => void };

export function HistorySidebar({ onNew, ...panel }: HistorySidebarProps) {
  const { strings } = useStrings();
  const { isOpen, toggle } = useSidebar();
  const shown = useWideScreen() && isOpen;
  // Every change of what it lists is a further wish for the list.
  const mayList = useMayList(panel.history, shown);
  const wish = shown && mayList && String(panel.history.entries?.[0]?.changedAt);
  const HistoryPanel = useOnDemand<HistoryPanelProps>(wish, loadPanel);

  return (
    <nav className="history-sidebar" aria-label={strings.history.conversations}>
      <div className="history-head">
        <button
          type="button"
          className="icon-button"
          aria-expanded={isOpen}
          aria-controls="history"
          onClick={toggle}
        >
          <SidebarIcon />
          <span className="sr-only">{strings.history.conversations}</span>
        </button>
        <button type="button" className="history-new" onClick={onNew}>
          <PlusIcon />
          <span>{strings.chat.newConversation}</span>
        </button>
      </div>
      <div id="history" className="history-fold">
        <h2 className="sr-only">{strings.history.conversations}</h2>
        {shown && HistoryPanel && <HistoryPanel {...panel} />}
        {shown && mayList === false && (
          <div className="history-scroll">
            <p className="history-note">{strings.history.none}</p>
          </div>
        )}
      </div>
    </nav>
  );
}

const loadPanel = () => import('./history-panel.tsx').then((module) => module.HistoryPanel);
