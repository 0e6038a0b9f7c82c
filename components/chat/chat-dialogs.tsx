// The dialogs of the chat, each there while it is open. What few readers open is loaded when they do.
import { useCallback } from 'react';
import type { ConversationControl } from '../../browser/conversation/conversation-control.ts';
import { useOnDemand } from '../hooks/use-on-demand.ts';

export type OpenDialog = 'history' | 'settings' | 'shortcuts' | 'share';

export type ChatDialogsProps = {
  /** `failed` after the code of one could not be loaded. */
  dialog: OpenDialog | 'failed' | undefined;
  control: ConversationControl;
  guideTitles: Record<string, string>;
  onNew: () => void;
  /** Has to stay the same function. */
  onShow: (dialog: OpenDialog | 'failed' | undefined) => void;
};

const loadHistory = async () => (await import('../history/history-drawer.tsx')).HistoryDrawer;
const loadSettings = async () => (await import('../settings/settings-dialog.tsx')).default;
const loadShortcuts = async () => (await import('../settings/shortcuts-dialog.tsx')).default;
const loadShare = async () => (await import('../share/share-menu.tsx')).ShareMenu;

export function ChatDialogs({ dialog, control, guideTitles, onNew, onShow }: ChatDialogsProps) {
  const fail = useCallback(() => onShow('failed'), [onShow]);
  const HistoryDrawer = useOnDemand(dialog === 'history', loadHistory, fail);
  const SettingsDialog = useOnDemand(dialog === 'settings', loadSettings, fail);
  const ShortcutsDialog = useOnDemand(dialog === 'shortcuts', loadShortcuts, fail);
  const ShareMenu = useOnDemand(dialog === 'share', loadShare, fail);
  const { conversation } = control;
  const close = () => onShow(undefined);
  switch (dialog) {
    case 'history':
      return (
        HistoryDrawer && (
          <HistoryDrawer
            history={control.history}
            openId={conversation.id}
            onOpen={control.open}
            onNew={onNew}
            onClose={close}
          />
        )
      );
    case 'settings':
      return (
        SettingsDialog && (
          <SettingsDialog onClose={close} onShowShortcuts={() => onShow('shortcuts')} />
        )
      );
    case 'shortcuts':
      return ShortcutsDialog && <ShortcutsDialog onClose={close} />;
    case 'share':
      return (
        ShareMenu && (
          <ShareMenu conversation={conversation} guideTitles={guideTitles} onClose={close} />
        )
      );
    default:
      return null;
  }
}
