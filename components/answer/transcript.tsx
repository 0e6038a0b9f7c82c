// The turns of a conversation. Loaded with the first question, because the readers of Markdown and streams
// are the heaviest part of the chat.
import { memo } from 'react';
import {
  type Conversation,
  type Turn,
  versionsOf,
} from '../../browser/conversation/conversation.ts';
import type { TurnActions } from '../../browser/conversation/conversation-control.ts';
import type { ReplyWording } from '../../lib/strings/reply-strings.ts';
import { ShownPreview } from '../citations/citation-preview.tsx';
import { ReplyContext } from './reply-context.ts';
import { TurnView } from './turn-view.tsx';

export type TranscriptProps = {
  conversation: Conversation;
  /** Those of the version that is shown, oldest first. */
  turns: Turn[];
  guideLanguage: string | undefined;
  /** Undefined where the conversation can only be read. */
  actions: TurnActions | undefined;
  /** Of what Signpost says itself. */
  wording: ReplyWording;
};

// Versions of a turn share its place on the screen, so that the focus stays on what goes through them.
export const Transcript = memo(function Transcript(props: TranscriptProps) {
  const { conversation, turns, actions, wording, ...guides } = props;
  return (
    <ReplyContext.Provider value={wording}>
      {turns.map((turn, index) => (
        <TurnView
          key={`${conversation.id} ${turn.parent}`}
          turn={turn}
          versions={versionsOf(conversation, turn)}
          isLast={index === turns.length - 1}
          guide={conversation.guide}
          actions={actions}
          {...guides}
        />
      ))}
      <ShownPreview />
    </ReplyContext.Provider>
  );
});
