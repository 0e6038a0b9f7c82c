// What the guide in the panel tells the chat: that the reader wants to ask about a piece of its text.
import * as v from 'valibot';

const aboutMessage = v.object({
  type: v.literal('signpost:about'),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
});

/** The text to ask about, or undefined for any other message. */
export function readAboutMessage(data: unknown): string | undefined {
  const parsed = v.safeParse(aboutMessage, data);
  return parsed.success ? parsed.output.text : undefined;
}
