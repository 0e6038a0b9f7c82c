// The conversations over the chat, where there is no room beside it.
import { PlusIcon } from '../elements/icons.tsx';
import { ModalDialog } from '../elements/modal-dialog.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { HistoryPanel, type HistoryPanelProps } from './history-panel.tsx';

export type HistoryDrawerProps = HistoryPanelProps & {
  onNew: () => void;
  /** Called when it has closed: the owner takes it off the page. */
  onClose: () => void;
};

/** Opening a conversation and starting a new one close it. */
export function HistoryDrawer({ history, openId, onOpen, onNew, onClose }: HistoryDrawerProps) {
  const { strings } = useStrings();
  return (
    <ModalDialog className="history-drawer" title={strings.history.conversations} onClose={onClose}>
      {(close) => (
        <>
          <button
            type="button"
            className="history-new"
            onClick={() => {
              close();
              onNew();
            }}
          >
            <PlusIcon />
            <span>{strings.chat.newConversation}</span>
          </button>
          <HistoryPanel
            history={history}
            openId={openId}
            onOpen={(id) => {
              close();
              onOpen(id);
            }}
          />
        </>
      )}
    </ModalDialog>
  );
}
