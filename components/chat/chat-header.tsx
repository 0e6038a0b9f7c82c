// The bar above the chat: name, the guide that is asked, and what can be done with conversations.
import { Brand } from '../brand.tsx';
import { formatDay } from '../format-date.ts';
import { GuideIcon, HistoryIcon, PlusIcon } from '../icons.tsx';
import type { GuideIntro } from './guide-intro.ts';
import { strings } from './strings.ts';

export type ChatHeaderProps = {
  /** The one guide that is asked; undefined when there are several. */
  guide: GuideIntro | undefined;
  onShowEarlier: () => void;
  onNew: () => void;
};

export function ChatHeader({ guide, onShowEarlier, onNew }: ChatHeaderProps) {
  return (
    <header className="site-header">
      <Brand href="/" />
      {guide && (
        <p className="header-guide" lang={guide.language}>
          <span className="header-title">{guide.title}</span>
          {guide.updated && (
            <span className="header-date" lang="en">
              {strings.updated(formatDay(guide.updated))}
            </span>
          )}
        </p>
      )}
      <div className="header-actions">
        {guide && (
          <a className="bar-button" href={`/guide/${guide.slug}`}>
            <GuideIcon />
            <span>{strings.readGuide}</span>
          </a>
        )}
        <button type="button" className="bar-button" onClick={onShowEarlier}>
          <HistoryIcon />
          <span>{strings.history}</span>
        </button>
        <button type="button" className="bar-button" onClick={onNew}>
          <PlusIcon />
          <span>{strings.newConversation}</span>
        </button>
      </div>
    </header>
  );
}
