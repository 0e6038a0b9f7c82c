// An answer and what a search found as agents get them: as data whose addresses are whole, and as Markdown that says
// the same to clients that read text alone.
import { z } from 'zod';
import { agentStrings } from '../strings/agent-strings.ts';
import type { Answer, FoundPassage } from '../types.ts';
import { escapeMarkdown } from '../wire/escape-markdown.ts';
import { answerModes, answerStatuses } from '../wire/stream-parts.ts';
import type { AgentContext } from './agent-context.ts';
import { wholeAddress, withWholeAddresses } from './whole-addresses.ts';

type Said = Pick<AgentContext, 'origin' | 'language'>;

const sectionSchema = z
  .object({ id: z.string(), title: z.string(), path: z.array(z.string()) })
  .describe('`path` holds the titles from the outermost heading down to its own.');

const hrefSchema = z.string().describe('Opens the guide at the place, with the words highlighted.');

export const agentAnswerSchema = z.object({
  question: z.string(),
  status: z
    .enum(answerStatuses)
    .describe('How far the guide answers; "not-covered" is a refusal, and nothing is wrong.'),
  mode: z
    .enum(answerModes)
    .describe("Whose wording it is: the guide's own, or a language model's."),
  claims: z
    .array(z.object({ text: z.string(), citations: z.array(z.number()) }))
    .describe('The sentences of the answer, each with the numbers of its citations.'),
  citations: z.array(
    z.object({
      number: z.number(),
      guide: z.string().describe('Slug of the guide.'),
      section: sectionSchema,
      statementId: z.string(),
      quote: z.string().describe('What the guide says there, word for word.'),
      href: hrefSchema,
    }),
  ),
  nearest: z
    .array(z.object({ title: z.string(), href: z.string() }))
    .describe('Sections that come nearest where the guide does not say it.'),
  followUps: z.array(z.string()).describe('Questions that the guide answers next.'),
});

export type AgentAnswer = z.infer<typeof agentAnswerSchema>;

export const foundPassagesSchema = z.object({
  query: z.string(),
  passages: z
    .array(
      z.object({
        id: z.string(),
        guide: z.string().describe('Slug of the guide.'),
        section: sectionSchema,
        href: hrefSchema,
        text: z.string(),
        score: z.number().describe('Comparable within one search only.'),
      }),
    )
    .describe('Best first.'),
});

export type FoundPassages = z.infer<typeof foundPassagesSchema>;

/** The answer as data. */
export function agentAnswer(answer: Answer, origin: string): AgentAnswer {
  const { question, status, mode, claims, citations, nearest, followUps } = answer;
  const whole = <Linked extends { href: string }>(linked: Linked) => ({
    ...linked,
    href: wholeAddress(linked.href, origin),
  });
  return {
    ...{ question, status, mode, claims, followUps },
    citations: citations.map(whole),
    nearest: nearest.map(whole),
  };
}

/** The whole answer with whole addresses, for programs that know it. */
export function wholeAnswer(answer: Answer, origin: string): Answer {
  const { citations, nearest } = agentAnswer(answer, origin);
  const { text } = withWholeAddresses(answer.text, answer.citations, origin);
  return { ...answer, text, citations, nearest };
}

/** The answer as Markdown: its text, then its sources, and the nearest sections where it does not answer. */
export function answerMarkdown(answer: Answer, { origin, language }: Said): string {
  const titles = agentStrings(language);
  const { citations, nearest, status } = agentAnswer(answer, origin);
  const { text } = withWholeAddresses(answer.text, answer.citations, origin);
  const sources = citations.map(
    ({ number, section, quote, href }) =>
      `- [${number}](${href}) ${pathOf(section)}: “${escapeMarkdown(quote)}”`,
  );
  const near = nearest.map(({ title, href }) => `- [${escapeMarkdown(title)}](${href})`);
  return [
    text,
    listed(titles.sources, sources),
    status === 'answered' ? '' : listed(titles.nearest, near),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What a search found, as data. */
export function foundPassages(
  query: string,
  passages: FoundPassage[],
  origin: string,
): FoundPassages {
  const found = passages.map((passage) => ({
    ...passage,
    href: wholeAddress(passage.href, origin),
  }));
  return { query, passages: found };
}

/** The passages as Markdown, each under the link to its section. */
export function passagesMarkdown(passages: FoundPassage[], { origin, language }: Said): string {
  if (passages.length === 0) return agentStrings(language).nothingFound;
  return passages
    .map(
      ({ section, href, text }) =>
        `[${pathOf(section)}](${wholeAddress(href, origin)})\n\n${escapeLines(text)}`,
    )
    .join('\n\n---\n\n');
}

function pathOf({ path, title }: Answer['citations'][number]['section']): string {
  return escapeMarkdown(path.join(' › ') || title);
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeMarkdown).join('\n');
}

function listed(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `${title}:\n\n${lines.join('\n')}`;
}
