'use client';
import { useMemo } from 'react';
import type { Language } from '../../lib/wire/languages.ts';
// The chat as a whole: words and citations around it, the conversation's state above, dumb views below.
// Plain React, as all that the embedded chat shares with it.
import { basePath } from '../../lib/wire/site-path.ts';
import { CitationsProvider } from '../citations/citations-provider.tsx';
// What reads answers comes with the page: no question hangs on another file.
import '../../browser/conversation/request-answer.ts';
import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';
import type { ChatStrings } from '../strings/strings.ts';
import { WordingContext } from '../strings/use-strings.ts';
import { ChatFrame } from './chat-frame.tsx';
import { useAgentTools } from './use-agent-tools.ts';

export type ChatProps = {
  guides: GuidesIntro;
  /** Slug of the guide that the page is about; null when all are asked. */
  guide: string | null;
  language: Language;
  strings: ChatStrings;
  endpoint?: string;
  /** Whether an assistant in the browser is offered the guide. */
  hasAgentTools?: boolean;
};

export function Chat({
  guides,
  guide,
  language,
  strings,
  endpoint = `${basePath}/api/chat`,
  hasAgentTools = false,
}: ChatProps) {
  const wording = useMemo(() => ({ language, strings }), [language, strings]);
  useAgentTools({ offered: hasAgentTools, endpoint, guide, language });
  return (
    <WordingContext.Provider value={wording}>
      <CitationsProvider guides={guides.shown} guideCount={guides.count}>
        <ChatFrame guides={guides} guide={guide} endpoint={endpoint} />
      </CitationsProvider>
    </WordingContext.Provider>
  );
}
