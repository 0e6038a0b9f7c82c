// What the widget on a host page and the chat in its frame tell each other. Each side checks where a
// message comes from, then its shape, and drops every other one. The frame's checks are the schemas here;
// the widget, which has to stay small, takes the types and checks by a table of its own.
import * as v from 'valibot';
import {
  chatThemes,
  citationPlaces,
  eventContents,
  longestColor,
  longestFont,
  longestFromPage,
  longestHeading,
  longestQuestions,
} from './widget-options.ts';

/** A text of the site's owner, without anything that could be mistaken for more. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** What the frame has to know of the widget's options. Looks and texts, and nothing that reaches a prompt. */
const frameOptionsSchema = v.object({
  /** `panel` has a button that closes it; `inline` stands in the page for good. */
  mode: v.picklist(['panel', 'inline']),
  theme: v.picklist(chatThemes),
  /** A CSS colour. */
  color: v.optional(text(longestColor)),
  /** A CSS `font-family`. */
  font: v.optional(text(longestFont)),
  heading: v.optional(text(longestHeading)),
  /** Starter questions, parted by `|` or line breaks. */
  questions: v.optional(text(longestQuestions)),
  citations: v.picklist(citationPlaces),
  /** Whether events may carry what the reader asked and was answered. */
  events: v.picklist(eventContents),
});

export type FrameOptions = v.InferOutput<typeof frameOptionsSchema>;

/**
 * What stands behind the `#` of the frame's address: the options, and for a panel that is open already the
 * `focus` of `shown`, so that the chat need not wait to be told.
 */
export const frameAddressSchema = v.object({
  ...frameOptionsSchema.entries,
  focus: v.optional(v.boolean()),
});

export type FrameAddress = v.InferOutput<typeof frameAddressSchema>;

/** From the host page to the frame. */
export const hostMessageSchema = v.variant('signpost', [
  v.object({ signpost: v.literal('options'), options: frameOptionsSchema }),
  /** The panel has come into sight; `focus` tells whether the question field gets the focus. */
  v.object({ signpost: v.literal('shown'), focus: v.boolean() }),
  v.object({ signpost: v.literal('hidden') }),
  /** `number` comes back with `asked`. `about` are words of the page. */
  v.object({
    signpost: v.literal('ask'),
    number: v.number(),
    question: v.optional(text(longestFromPage)),
    about: v.optional(text(longestFromPage)),
  }),
]);

export type HostMessage = v.InferOutput<typeof hostMessageSchema>;

/** From the frame to the host page. */
export type FrameMessage =
  | { signpost: 'ready'; version: string }
  /** The reader wants the panel closed. */
  | { signpost: 'close' }
  /** The answer to `ask`: the question was taken, or why not. */
  | { signpost: 'asked'; number: number; error?: string }
  | { signpost: 'event'; name: FrameEventName; detail: FrameEventDetail };

export type FrameEventName = 'question' | 'answer' | 'citation' | 'error';

/** Flat, so that the widget can check it: widget/widget.d.ts says what each event tells. */
export type FrameEventDetail = Record<string, string | number>;
