// The dialogs of the chat, each there while it is open. What few readers open is loaded when they do.
import { useCallback } from 'react';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import type { ChatParts } from './use-chat.ts';

const loadHistory = async () => (await import('../history/history-drawer.tsx')).HistoryDrawer;
const loadSettings = async () => (await import('../settings/settings-dialog.tsx')).default;
const loadShortcuts = async () => (await import('../settings/shortcuts-dialog.tsx')).default;
const loadShare = async () => (await import('../share/share-menu.tsx')).ShareMenu;

export function ChatDialogs({ chat }: { chat: ChatParts }) {
  const { dialog, control, begin, show } = chat;
  const fail = useCallback(() => show('failed'), [show]);
  const HistoryDrawer = useOnDemand(dialog === 'history', loadHistory, fail);
  const SettingsDialog = useOnDemand(dialog === 'settings', loadSettings, fail);
  const ShortcutsDialog = useOnDemand(dialog === 'shortcuts', loadShortcuts, fail);
  const ShareMenu = useOnDemand(dialog === 'share', loadShare, fail);
  const { conversation } = control;
  const close = () => show(undefined);
  switch (dialog) {
    case 'history':
      return (
        HistoryDrawer && (
          <HistoryDrawer
            history={control.history}
            openId={conversation.id}
            guides={chat.isApart ? undefined : chat.guides}
            only={chat.only}
            onOpen={control.open}
            onNew={begin}
            onClose={close}
          />
        )
      );
    case 'settings':
      return (
        SettingsDialog && (
          <SettingsDialog onClose={close} onShowShortcuts={() => show('shortcuts')} />
        )
      );
    case 'shortcuts':
      return ShortcutsDialog && <ShortcutsDialog onClose={close} />;
    case 'share':
      return ShareMenu && <ShareMenu conversation={conversation} onClose={close} />;
    default:
      return null;
  }
}
