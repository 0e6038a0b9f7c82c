// What every frame of the chat holds: the conversation, the question that is being written, which dialog is
// open, and what a reader begins from there.
import { type RefObject, useRef, useState } from 'react';
import type { ConversationControl } from '../../browser/conversation/conversation-control.ts';
import type { DatedGuide, GuidesIntro } from '../../browser/guide/guide-intro.ts';
import { useGuideList } from '../citations/use-guide-list.ts';
import { useStrings } from '../strings/use-strings.ts';
import { type ConversationOptions, useConversation } from './use-conversation.ts';
import { type Draft, useDraft } from './use-draft.ts';
import { useKeyboardInset } from './use-keyboard-inset.ts';

export type ChatFrameProps = { guides: GuidesIntro; guide: string | null; endpoint: string };

type ChatOptions = ChatFrameProps & Omit<ConversationOptions, 'language'>;

type Dialog = 'guides' | 'history' | 'settings' | 'shortcuts' | 'share';

export type ChatParts = {
  control: ConversationControl;
  draft: Draft;
  inputRef: RefObject<HTMLTextAreaElement | null>;
  /** Whether it stands in the page of another site. */
  isApart: boolean;
  /** Those that the page tells of. */
  guides: GuidesIntro;
  /** The one guide that the open conversation asks; undefined where it asks several. */
  only: DatedGuide | undefined;
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

export function useChat({ guides, ...options }: ChatOptions): ChatParts {
  const { language, strings, say } = useStrings();
  const inputRef = useRef<HTMLTextAreaElement>(null);
  const [dialog, show] = useState<Dialog | 'failed'>();
  const control = useConversation({ ...options, language });
  const draft = useDraft(control.openId, control.conversation.id);
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
  const only = useOnlyGuide(guides, control.conversation.guide);
  const isApart = options.isApart ?? false;
  return { control, draft, inputRef, isApart, guides, only, dialog, show, write, askAbout, begin };
}

// A conversation may be about a guide that is here no more.
function useOnlyGuide({ shown, count }: GuidesIntro, about: string | null): DatedGuide | undefined {
  const isAbout = ({ slug }: DatedGuide) => slug === about;
  const held = count === 1 ? shown[0] : shown.find(isAbout);
  const list = useGuideList(!!about && !held);
  return held ?? list.find(isAbout);
}
