// The conversations over the chat, where there is no room beside it.
import type { DatedGuide, GuidesIntro } from '../../browser/guide/guide-intro.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { GuideIcon, PlusIcon } from '../elements/icons.tsx';
import { ModalDialog } from '../elements/modal-dialog.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { HistoryPanel, type HistoryPanelProps } from './history-panel.tsx';

export type HistoryDrawerProps = HistoryPanelProps & {
  /** Undefined where there is no way to them: in the page of another site. */
  guides: GuidesIntro | undefined;
  /** The one guide that is asked; undefined when there are several. */
  only: DatedGuide | undefined;
  onNew: () => void;
  /** Called when it has closed: the owner takes it off the page. */
  onClose: () => void;
};

/** Opening a conversation and starting a new one close it. */
export function HistoryDrawer(props: HistoryDrawerProps) {
  const { history, openId, guides, only, onOpen, onNew, onClose } = props;
  const { strings, say } = useStrings();
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
          {guides && (
            <a className="history-new" href={only ? guidePath(only.slug) : sitePath('/guide')}>
              <GuideIcon />
              <span>
                {only
                  ? strings.chat.readGuide
                  : say(strings.chat.allGuides, { count: guides.count })}
              </span>
            </a>
          )}
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
