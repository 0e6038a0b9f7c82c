// Many answers of a running app, each held against the one that the same question got before.

const questions = [
  'How much does a senior Python developer earn?',
  'What do mid-level developers earn, and which skills do they need?',
  'Which skills do I need in 2026?',
  'How do I become a Python developer?',
  'Do I need a degree?',
  'What does a staff engineer do?',
  'Is remote work common?',
  'How do I prepare for an interview?',
  'What is the capital of France?',
  'Which level pays 120K?',
  'Hello!',
  'Why is demand growing?',
];

/** Blanks that stand behind a question at the most: with another number of them it is none that is remembered. */
const mostBlanks = 400;

const anId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<="messageId":")[^"]*/gu;

type Given = {
  count: number;
  atOnce: number;
  /** What each question was answered; a question that is not there yet is put in. */
  expected: Map<string, string>;
};

/** What went wrong, a line each. */
export type Answered = { faults: string[]; expected: Map<string, string> };

/** Asks `count` questions, so many at once. */
export async function answerAll(
  origin: string,
  { count, atOnce, expected }: Given,
): Promise<Answered> {
  const faults: string[] = [];
  let next = 0;
  const reader = async () => {
    while (next < count) {
      const question = questions[next % questions.length] ?? '';
      const blanks = Math.floor(next / questions.length) % mostBlanks;
      next += 1;
      const answer = await ask(origin, question + ' '.repeat(blanks)).catch(String);
      const usual = expected.get(question);
      if (usual === undefined) expected.set(question, answer);
      const isWhole = answer.includes('"type":"finish"') && (usual ?? answer) === answer;
      if (!isWhole) faults.push(`${question} ${answer.slice(0, 200)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return { faults, expected };
}

// The stream without what is another one each time: the ids of messages and of notices.
async function ask(origin: string, question: string): Promise<string> {
  const response = await fetch(`${origin}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: 'bench',
      messages: [{ id: '1', role: 'user', parts: [{ type: 'text', text: question }] }],
    }),
  });
  if (!response.ok) return `${response.status} ${await response.text()}`;
  return (await response.text()).replaceAll(anId, '');
}
