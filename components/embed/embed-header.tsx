// The bar of the panel: what is asked, and what can be done with the conversation and the panel. A region of that name,
// since the page around has a header of its own.
import type { RefObject } from 'react';
import { MenuIcon, ShareIcon } from '../chat/chat-icons.tsx';
import { BrandMark } from '../elements/brand.tsx';
import { CloseIcon, PlusIcon } from '../elements/icons.tsx';
import type { EmbedStrings } from '../strings/embed-strings.ts';

export type EmbedHeaderProps = {
  strings: EmbedStrings;
  heading: string;
  /** Language of the heading, where it is a guide's title. */
  headingLanguage: string | undefined;
  /** Gets the focus where the question field should not. */
  headingRef: RefObject<HTMLParagraphElement | null>;
  onShowHistory: () => void;
  onNew: () => void;
  /** Undefined while there is nothing to share. */
  onShare: (() => void) | undefined;
  /** Undefined where the chat stands in the page for good. */
  onClose: (() => void) | undefined;
};

export function EmbedHeader(props: EmbedHeaderProps) {
  const { strings, heading, headingLanguage, headingRef, onShare, onClose } = props;
  return (
    <section className="site-header embed-header" aria-label={heading}>
      <BrandMark />
      <p className="embed-heading" ref={headingRef} tabIndex={-1} lang={headingLanguage}>
        {heading}
      </p>
      <div className="header-actions">
        <button type="button" className="bar-button" onClick={props.onShowHistory}>
          <MenuIcon />
          <span>{strings.history.history}</span>
        </button>
        <button type="button" className="bar-button" onClick={props.onNew}>
          <PlusIcon />
          <span>{strings.chat.newConversation}</span>
        </button>
        {onShare && (
          <button type="button" className="bar-button" onClick={onShare}>
            <ShareIcon />
            <span>{strings.share.share}</span>
          </button>
        )}
        {onClose && (
          <button type="button" className="bar-button" onClick={onClose}>
            <CloseIcon />
            <span>{strings.embed.close}</span>
          </button>
        )}
      </div>
    </section>
  );
}
