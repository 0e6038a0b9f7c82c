// The share menu's links: to the conversation, to its last question, and handing one on to another app.
import { useState } from 'react';
import type { ConversationLink } from '../../browser/share/conversation-link.ts';
import { CopyButton } from '../elements/copy-button.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { Action, Entry } from './share-entry.tsx';
import { LinkIcon, SendIcon } from './share-icons.tsx';

export function ConversationLinkEntry({ link }: { link: ConversationLink | undefined }) {
  const { strings, say } = useStrings();
  const { share } = strings;
  if (link?.kind !== 'link') {
    return (
      <Entry>
        <p className="share-action" aria-live="polite">
          <LinkIcon />
          {whyNoLink(link, share)}
        </p>
      </Entry>
    );
  }
  const { href, isLong } = link;
  return (
    <Entry
      id="share-conversation"
      note={share.conversationLinkNote}
      warning={isLong && say(share.linkLong, { count: href.length })}
    >
      <CopyButton
        className="share-action"
        icon={<LinkIcon />}
        label={share.conversationLink}
        text={() => href}
        describedBy="share-conversation"
      />
    </Entry>
  );
}

export function QuestionLinkEntry({ href }: { href: string }) {
  const { share } = useStrings().strings;
  return (
    <Entry id="share-question" note={share.questionLinkNote}>
      <CopyButton
        className="share-action"
        icon={<LinkIcon />}
        label={share.questionLink}
        text={() => href}
        describedBy="share-question"
      />
    </Entry>
  );
}

type Words = ReturnType<typeof useStrings>['strings']['share'];

function whyNoLink(link: Exclude<ConversationLink, { kind: 'link' }> | undefined, share: Words) {
  switch (link?.kind) {
    case undefined:
      return share.linkPreparing;
    case 'unsupported':
      return share.linkUnsupported;
    case 'too-much':
      return share.linkTooMuch;
    case 'failed':
      return share.linkFailed;
    case 'nothing':
      return share.linkNothing;
  }
}

// The device's own way to hand a link on, mostly on phones.
export function SendEntry({ title, href }: { title: string; href: string | undefined }) {
  const { share } = useStrings().strings;
  const [failed, setFailed] = useState(false);
  if (!href || !('share' in navigator)) return null;
  const send = async () => {
    try {
      await navigator.share({ title, url: href });
    } catch (error) {
      const isSecondThought = error instanceof DOMException && error.name === 'AbortError';
      setFailed(!isSecondThought);
    }
  };
  return (
    <Entry warning={failed && share.sendFailed}>
      <Action icon={<SendIcon />} onClick={send}>
        {share.send}
      </Action>
    </Entry>
  );
}
