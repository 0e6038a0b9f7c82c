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
  /** The first few of the guides that can be asked here. */
  guides: CitedGuide[];
  /** How many there are. */
  guideCount: number;
};

const goOn = async (conversation: Conversation) => {
  const { continueConversation } = await import('../../browser/share/continue-conversation.ts');
  return continueConversation(conversation);
};

export function SharedConversation({
  guides,
  guideCount,
  language,
  strings,
}: SharedConversationProps) {
  const wording = useMemo(() => ({ language, strings }), [language, strings]);
  return (
    <WordingContext.Provider value={wording}>
      <CitationsProvider guides={guides} guideCount={guideCount}>
        <SharedFrame onContinue={goOn} />
      </CitationsProvider>
    </WordingContext.Provider>
  );
}
