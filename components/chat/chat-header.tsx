// The bar above the chat: name, the guide that is asked, and what can be done with the conversation.

import type { GuideIntro } from '../../browser/guide/guide-intro.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { BarButton } from '../elements/bar-button.tsx';
import { Brand } from '../elements/brand.tsx';
import { GuideIcon, PlusIcon } from '../elements/icons.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { MenuIcon, SettingsIcon, ShareIcon } from './chat-icons.tsx';

export type ChatHeaderProps = {
  /** The one guide that is asked; undefined when there are several. */
  guide: GuideIntro | undefined;
  onShowHistory: () => void;
  onNew: () => void;
  /** Undefined while there is nothing to share. */
  onShare: (() => void) | undefined;
  onShowSettings: () => void;
};

export function ChatHeader(props: ChatHeaderProps) {
  const { guide, onShowHistory, onNew, onShare, onShowSettings } = props;
  const { strings } = useStrings();
  return (
    <header className="site-header">
      <BarButton
        icon={<MenuIcon />}
        label={strings.history.history}
        narrowOnly
        onClick={onShowHistory}
      />
      <Brand href="/" />
      {guide && <GuideName guide={guide} />}
      <div className="header-actions">
        {guide && (
          <a className="bar-button header-guide-link" href={guidePath(guide.slug)}>
            <GuideIcon />
            <span>{strings.chat.readGuide}</span>
          </a>
        )}
        <BarButton
          icon={<PlusIcon />}
          label={strings.chat.newConversation}
          narrowOnly
          onClick={onNew}
        />
        {onShare && (
          <BarButton icon={<ShareIcon />} label={strings.share.share} onClick={onShare} />
        )}
        <BarButton
          icon={<SettingsIcon />}
          label={strings.settings.settings}
          onClick={onShowSettings}
        />
      </div>
    </header>
  );
}

function GuideName({ guide }: { guide: GuideIntro }) {
  const { strings, say, formatDay, language } = useStrings();
  return (
    <p className="header-guide" lang={guide.language}>
      <span className="header-title">{guide.title}</span>
      {guide.updated && (
        <span className="header-date" lang={language}>
          {say(strings.chat.updated, { day: formatDay(guide.updated) })}
        </span>
      )}
    </p>
  );
}
