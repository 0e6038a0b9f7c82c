// A link that opens the chat and asks a question.

export type QuestionLinkOptions = {
  origin: string;
  question: string;
  /** Slug of the guide that is asked; null for all. */
  guide: string | null;
};

export function questionLink({ origin, question, guide }: QuestionLinkOptions): string {
  const asked = new URLSearchParams({ ask: question, ...(guide !== null && { guide }) });
  return `${origin}/?${asked}`;
}
