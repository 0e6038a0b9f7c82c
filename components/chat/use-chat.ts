// What every frame of the chat holds: the conversation, the question that is being written, which dialog is
// open, and what a reader begins from there.
import { type RefObject, useRef, useState } from 'react';
import type { ConversationControl } from '../../browser/conversation/conversation-control.ts';
import type { GuideIntro } from '../../browser/guide/guide-intro.ts';
import { useStrings } from '../strings/use-strings.ts';
import { useConversation } from './use-conversation.ts';
import { type Draft, useDraft } from './use-draft.ts';
import { useKeyboardInset } from './use-keyboard-inset.ts';

export type ChatFrameProps = { guides: GuideIntro[]; guide: string | null; endpoint: string };

type Dialog = 'history' | 'settings' | 'shortcuts' | 'share';

export type ChatParts = {
  control: ConversationControl;
  draft: Draft;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  /** The guides that the open conversation asks. */
  inScope: GuideIntro[];
  guideTitles: Record<string, string>;
  /** The one that is open; `failed` after the code of one could not be loaded. */
  dialog: Dialog | 'failed' | undefined;
  /** The same function all the time. */
  show: (dialog: Dialog | 'failed' | undefined) => void;
  /** Puts words into the question field, for the reader to go on from. */
  write: (words: string) => void;
  /** Begins a question about a piece of text, beside what is written already. */
  askAbout: (words: string) => void;
  begin: () => void;
};

export function useChat({ guides, guide, endpoint }: ChatFrameProps): ChatParts {
  const { language, strings, say } = useStrings();
  const inputRef = useRef<HTMLTextAreaElement>(null);
  const [dialog, show] = useState<Dialog | 'failed'>();
  const draft = useDraft();
  const control = useConversation({ endpoint, guide, language });
  useKeyboardInset();

  const write = (words: string) => {
    draft.change(words);
    inputRef.current?.focus();
  };
  const askAbout = (words: string) => {
    const question = say(strings.chat.aboutDraft, { words });
    write(draft.text.trim() === '' ? question : `${draft.text}\n${question}`);
  };
  const begin = () => {
    control.startNew();
    inputRef.current?.focus();
  };
  // A conversation may be about a guide that is here no more.
  const about = guides.find(({ slug }) => slug === control.conversation.guide);
  const inScope = about ? [about] : guides;
  const guideTitles = Object.fromEntries(guides.map(({ slug, title }) => [slug, title]));
  return { control, draft, inputRef, inScope, guideTitles, dialog, show, write, askAbout, begin };
}
