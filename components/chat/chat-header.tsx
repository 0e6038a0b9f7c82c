// The bar above the chat: name, the guide that is asked, and what can be done with the conversation.

import type { DatedGuide } from '../../browser/guide/guide-intro.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { Brand } from '../elements/brand.tsx';
import { GuideIcon, PlusIcon } from '../elements/icons.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { GuidesIcon, MenuIcon, SettingsIcon, ShareIcon } from './chat-icons.tsx';

export type ChatHeaderProps = {
  /** The one guide that is asked; undefined when there are several. */
  guide: DatedGuide | undefined;
  /** Undefined where there is no other guide to ask. */
  onPickGuide: (() => void) | undefined;
  onShowHistory: () => void;
  onNew: () => void;
  /** Undefined while there is nothing to share. */
  onShare: (() => void) | undefined;
  onShowSettings: () => void;
};

export function ChatHeader(props: ChatHeaderProps) {
  const { guide, onPickGuide, onShowHistory, onNew, onShare, onShowSettings } = props;
  const { strings } = useStrings();
  return (
    <header className="site-header">
      <button type="button" className="bar-button narrow-only" onClick={onShowHistory}>
        <MenuIcon />
        <span>{strings.history.history}</span>
      </button>
      <Brand href={sitePath('/')} name={strings.chat.product} />
      {guide && <GuideName guide={guide} />}
      <div className="header-actions">
        {onPickGuide && (
          <a
            className="bar-button"
            href={sitePath('/guide')}
            onClick={(event) => {
              event.preventDefault();
              onPickGuide();
            }}
          >
            <GuidesIcon />
            <span>{strings.picker.title}</span>
          </a>
        )}
        {guide && (
          <a className="bar-button header-guide-link" href={guidePath(guide.slug)}>
            <GuideIcon />
            <span>{strings.chat.readGuide}</span>
          </a>
        )}
        <button type="button" className="bar-button narrow-only" onClick={onNew}>
          <PlusIcon />
          <span>{strings.chat.newConversation}</span>
        </button>
        {onShare && (
          <button type="button" className="bar-button" onClick={onShare}>
            <ShareIcon />
            <span>{strings.share.share}</span>
          </button>
        )}
        <button type="button" className="bar-button" onClick={onShowSettings}>
          <SettingsIcon />
          <span>{strings.settings.settings}</span>
        </button>
      </div>
    </header>
  );
}

function GuideName({ guide }: { guide: DatedGuide }) {
  const { strings, say, formatDay, language } = useStrings();
  const { updated, updatedDay } = guide;
  const day = updatedDay ?? (updated && formatDay(updated));
  return (
    <p className="header-guide" lang={guide.language}>
      <span className="header-title">{guide.title}</span>
      {day && (
        <span className="header-date" lang={language}>
          {say(strings.chat.updated, { day })}
        </span>
      )}
    </p>
  );
}
