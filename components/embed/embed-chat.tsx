// The chat in the page of another site: the same column as on the chat page, in a frame with a bar of its own,
// which goes by what the host page wishes and tells it what happens.

import { useCallback, useEffect, useMemo, useRef } from 'react';
import { storedPlace } from '../../browser/conversation/open-place.ts';
import type { HostLink } from '../../browser/embed/host-link.ts';
import { applyLooks } from '../../browser/embed/host-looks.ts';
import { tellCitation } from '../../browser/embed/tell-events.ts';
import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';
import type { Citation } from '../../lib/types.ts';
import { basePath } from '../../lib/wire/site-path.ts';
import type { FrameOptions } from '../../lib/wire/widget-messages.ts';
import { ChatBody } from '../chat/chat-body.tsx';
import { type ChatParts, useChat } from '../chat/use-chat.ts';
import { useCitations } from '../citations/citations-context.ts';
import { CitationsProvider } from '../citations/citations-provider.tsx';
import type { EmbedStrings } from '../strings/embed-strings.ts';
import type { ChatStrings } from '../strings/strings.ts';
import { useStrings, WordingContext } from '../strings/use-strings.ts';
import type { EmbedData } from './embed-data.ts';
import { EmbedHeader } from './embed-header.tsx';
import { useChatEvents } from './use-chat-events.ts';
import { useCitationLinks } from './use-citation-links.ts';
import { useEscape } from './use-escape.ts';
import { useHostOptions, useHostWishes, useUnknownGuide } from './use-host.ts';

export type EmbedChatProps = { data: EmbedData; link: HostLink };

export function EmbedChat({ data, link }: EmbedChatProps) {
  const { language } = data;
  // What has to do with settings is not drawn here, and its words did not come along.
  const strings = data.strings as EmbedStrings & ChatStrings;
  const wording = useMemo(() => ({ language, strings }), [language, strings]);
  return (
    <WordingContext.Provider value={wording}>
      <CitingChat data={data} link={link} />
    </WordingContext.Provider>
  );
}

function CitingChat({ data, link }: EmbedChatProps) {
  const options = useHostOptions(link);
  const { citations, questions, events } = options;
  const guides = useGuidesWith(data, questions);
  const chat = useChat({
    guides,
    guide: data.guide,
    endpoint: `${basePath}/api/chat`,
    place: storedPlace,
    isApart: true,
  });
  const { conversation, turns, asked } = chat.control;
  const links = useCitationLinks({ guides, mode: citations, asked: turns.length > 0 });
  const withText = events === 'text';
  useEffect(() => applyLooks(options), [options]);
  useChatEvents(link, { asked, turns: conversation.turns, count: turns.length, withText });

  // The same function all the time, so that chips are not drawn anew with every sentence.
  const latest = useRef(turns);
  latest.current = turns;
  const tellFollowed = useCallback(
    (citation: Citation) => {
      const turn = latest.current.find((each) => each.citations.includes(citation));
      if (turn) tellCitation(link, turn.id, citation, withText);
    },
    [link, withText],
  );
  return (
    <CitationsProvider
      guides={guides.shown}
      guideCount={guides.count}
      links={links}
      onFollow={tellFollowed}
    >
      <EmbedFrame data={data} link={link} options={options} chat={chat} />
    </CitationsProvider>
  );
}

type EmbedFrameProps = EmbedChatProps & { options: FrameOptions; chat: ChatParts };

function EmbedFrame({ data, link, options, chat }: EmbedFrameProps) {
  const { strings } = data;
  const { heading, mode } = options;
  const { control, inputRef, only, show, begin } = chat;
  const { turns, answering, opened, ask, stop } = control;
  const { say } = useStrings();
  const citations = useCitations();
  const headingRef = useRef<HTMLParagraphElement>(null);
  const title = heading ?? only?.title ?? strings.chat.product;
  const close = useMemo(() => {
    if (mode === 'panel' && link.isFramed) return () => link.tell({ signpost: 'close' });
  }, [mode, link]);

  useEscape(answering ? stop : undefined, citations?.source && citations.close, close);
  useUnknownGuide(link, data);
  useHostWishes(link, {
    opened,
    onAsk: ask,
    questionAbout: (words) => say(strings.chat.aboutDraft, { words }),
    onShown: (focus) => (focus ? inputRef : headingRef).current?.focus(),
    // What lies over the chat is not to lie there when it is opened again.
    onHidden: () => {
      citations?.preview.hide();
      show(undefined);
    },
  });

  return (
    <div className="chat embed">
      <EmbedHeader
        strings={strings}
        heading={title}
        headingLanguage={heading === undefined ? only?.language : undefined}
        headingRef={headingRef}
        onShowHistory={() => show('history')}
        onNew={begin}
        onShare={turns.length > 0 ? () => show('share') : undefined}
        onClose={close}
      />
      <ChatBody chat={chat} label={say(strings.chat.askTitle, { title })} />
    </div>
  );
}

// The page's own starter questions stand in for those of the guides.
function useGuidesWith({ guides, guide }: EmbedData, questions = ''): GuidesIntro {
  return useMemo(() => {
    const asked = questions.split(/[|\r\n]/).map((question) => question.trim());
    const starters = [...new Set(asked.filter(Boolean))];
    if (starters.length === 0) return guides;
    // They are shown once: with the guide that is asked, else with the first.
    const bearer = guide ?? guides.shown[0]?.slug;
    const shown = guides.shown.map((each) => ({
      ...each,
      starterQuestions: each.slug === bearer ? starters : [],
    }));
    return { ...guides, shown };
  }, [guides, guide, questions]);
}
