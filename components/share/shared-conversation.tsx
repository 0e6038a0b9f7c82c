'use client';
// The page of a shared conversation: words and citations around it. Everything shown comes from the address;
// nothing is kept.
import { useMemo } from 'react';
import type { CitedGuide } from '../../browser/citations/guide-place.ts';
import type { Conversation } from '../../browser/conversation/conversation.ts';
import { CitationsProvider } from '../citations/citations-provider.tsx';
import { type Wording, WordingContext } from '../strings/use-strings.ts';
import { SharedFrame } from './shared-frame.tsx';

export type SharedConversationProps = Wording & {
  /** All guides that can be asked here. */
  guides: CitedGuide[];
};

const goOn = async (conversation: Conversation) => {
  const { continueConversation } = await import('../../browser/share/continue-conversation.ts');
  return continueConversation(conversation);
};

export function SharedConversation({ guides, language, strings }: SharedConversationProps) {
  const wording = useMemo(() => ({ language, strings }), [language, strings]);
  return (
    <WordingContext.Provider value={wording}>
      <CitationsProvider guides={guides}>
        <SharedFrame guides={guides} onContinue={goOn} />
      </CitationsProvider>
    </WordingContext.Provider>
  );
}
