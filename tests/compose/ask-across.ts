// Asks a guide in English in other languages, of a model that follows a script.
import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test';
import { answerQuestion } from '../../lib/answer-question.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import type { Embedder } from '../../lib/models/embedder.ts';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Answer, Turn } from '../../lib/types.ts';
import { wordingInstructions } from '../../lib/understand/wording-instructions.ts';

const source = `# Harbour handbook {#harbour}

The harbour office is open from 8:00 to 18:00.

## Berths {#berths}

A berth costs €1,200.50 a season and can be cancelled within two weeks. Dogs are not allowed on the pier.
The season starts on 3 April 2027. The crane lifts boats of up to 5 tonnes. A deposit of 30% is due when the
contract is signed. Boats from Germany need the form B12 of the Navalis register.

## Fees {#fees}

| Boat | Fee per night (€) | Stay (days) |
| --- | --- | --- |
| Dinghy | 8 | 3 |
| Yacht | 25 | 14 |
`;

export const harbour = await indexGuides([{ file: 'harbour.md', source }]);

/** What the model replies: to the request for a wording, and with what it writes as an answer. */
export type Script = {
  /** Undefined: the call fails. */
  wording?: string;
  /** `{words}` cites the statement that holds the words. */
  answer: string;
};

type Prompt = { system: string; user: string };
type Across = { answer: Answer; prompts: Prompt[] };

/** The collected answer, and what the model was given. */
export async function askAcross(
  conversation: string | Turn[],
  script: Script,
  { index = harbour, embedder }: { index?: GuideIndex; embedder?: Embedder } = {},
): Promise<Across> {
  const turns: Turn[] =
    typeof conversation === 'string' ? [{ role: 'user', text: conversation }] : conversation;
  const prompts: Prompt[] = [];
  const model = new MockLanguageModelV4({
    async doStream({ prompt }) {
      const asked = { system: textOf(prompt, 'system'), user: textOf(prompt, 'user') };
      prompts.push(asked);
      if (asked.system !== wordingInstructions) return replied(cited(script.answer, asked.user));
      if (script.wording === undefined) throw new Error('It is overloaded.');
      return replied(script.wording);
    },
  });
  const author = { model, timeoutMs: 30_000 };
  const events = answerQuestion({ turns, guide: undefined, index, author, embedder });
  return { answer: await collectAnswer(turns.at(-1)?.text ?? '', events), prompts };
}

/** The text of an answer without its links. */
export function unlinked({ text }: Answer): string {
  return text.replace(/ \[\d+\]\([^)]*\)/g, '');
}

function cited(answer: string, user: string): string {
  const statements = [...user.matchAll(/"label": "(s\d+)",\s*"text": "((?:[^"\\]|\\.)*)"/g)];
  return answer.replace(/\{([^}]+)\}/g, (_, words: string) => {
    const label = statements.find(([, , text]) => text?.includes(words))?.[1];
    if (!label) throw new Error(`The model was given no statement with "${words}".`);
    return `[${label}]`;
  });
}

type Message = { role: string; content: string | { type: string; text?: string }[] };

function textOf(prompt: Message[], wanted: string): string {
  return prompt
    .filter(({ role }) => role === wanted)
    .map(({ content }) =>
      typeof content === 'string' ? content : content.map(({ text }) => text ?? '').join(''),
    )
    .join('\n');
}

function replied(text: string) {
  const usage = {
    inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 0, text: 0, reasoning: 0 },
  };
  const parts: LanguageModelV4StreamPart[] = [
    { type: 'stream-start', warnings: [] },
    { type: 'text-start', id: '0' },
    ...(text.match(/.{1,30}/gsu) ?? []).map((delta) => ({
      type: 'text-delta' as const,
      id: '0',
      delta,
    })),
    { type: 'text-end', id: '0' },
    { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage },
  ];
  return { stream: convertArrayToReadableStream(parts) };
}
