import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../browser/markdown/read-answer.ts';
import { readQuestions } from '../eval/question-set.ts';
import { answerQuestion } from '../lib/answer-question.ts';
import { indexGuides } from '../lib/build-guides.ts';
import { stopWords } from '../lib/language/stop-words.ts';
import { tokenize } from '../lib/language/terms.ts';
import { readGuideFiles } from '../lib/load/guide-files.ts';
import { collectAnswer } from '../lib/stream/collect-answer.ts';
import type { Answer, Turn } from '../lib/types.ts';

const slug = 'python-developer-2026';
const index = await indexGuides(await readGuideFiles('content/guides'));

async function ask(question: string, earlier: Turn[] = [], guide?: string): Promise<Answer> {
  const turns = [...earlier, { role: 'user' as const, text: question }];
  const events = answerQuestion({ turns, guide, index, author: undefined });
  return collectAnswer(question, events);
}

const midLevel = 'What does a mid-level Python engineer earn?';

describe('the bundled guide', () => {
  test('answers what a mid-level engineer earns with the row that says it', async () => {
    const answer = await ask(midLevel);
    expect(answer).toMatchObject({
      status: 'answered',
      mode: 'extractive',
      leftOut: [],
      nearest: [],
    });
    expect(answer.text).toMatch(
      /^The salary range \(US dollars a year\) for \*\*Mid level\*\* is \$110K–\$160K\./,
    );
    expect(answer.claims).toEqual([
      { text: expect.stringContaining('$110K–$160K'), citations: [1] },
    ]);
    expect(answer.citations).toMatchObject([
      {
        number: 1,
        guide: slug,
        section: { id: 'trajectories', title: 'Career path and salaries' },
        quote: expect.stringMatching(/^Level: Mid level; .*\$110K–\$160K$/),
      },
    ]);
    const { statementId, href } = answer.citations[0] ?? {};
    expect(href).toBe(`/guide/${slug}?cite=${statementId}#trajectories`);
    expect(answer.text).toContain(`[1](${href})`);
    expect(answer.followUps.length).toBeGreaterThan(0);
  });

  test('answers a bare name with the item of a list that holds it', async () => {
    const answer = await ask('django');
    expect(answer.status).toBe('answered');
    expect(answer.citations).toMatchObject([{ quote: expect.stringContaining('Django, Flask') }]);
  });

  test('answers a follow-up about another level with the row of that level', async () => {
    const { text } = await ask(midLevel);
    const answer = await ask('And at staff level?', [
      { role: 'user', text: midLevel },
      { role: 'assistant', text },
    ]);
    expect(answer.status).toBe('answered');
    expect(answer.text).toContain('$180K–$250K+');
    expect(answer.text).toContain('Staff or Principal Engineer');
    expect(answer.citations.map(({ section }) => section.id)).toContain('trajectories');
  });

  test('answers each part of a question', async () => {
    const { status, citations } = await ask(
      'What does a mid-level engineer earn, and which soft skills do employers want?',
    );
    expect(status).toBe('answered');
    const sections = citations.map(({ section }) => section.id);
    expect(sections).toEqual(expect.arrayContaining(['trajectories', 'skills-soft']));
  });

  test('asked by its name gives the same answer', async () => {
    expect(await ask(midLevel, [], slug)).toEqual(await ask(midLevel));
  });
});

describe('a greeting', () => {
  test('is greeted in turn, with the title of the guide and questions to start with', async () => {
    const { text, status, claims, citations, followUps } = await ask('Hello there!');
    expect(text).toMatch(/^Hello! I answer questions from “Python Developer Career Guide 2026”/);
    expect({ status, claims, citations }).toEqual({
      status: 'answered',
      claims: [],
      citations: [],
    });
    expect(followUps).toEqual(index.guide(slug).starterQuestions.slice(0, 3));
  });

  test('before a question does not change its answer', async () => {
    expect((await ask(`Hi! ${midLevel}`)).claims).toEqual((await ask(midLevel)).claims);
  });

  test.each(['Thanks!', 'Great, thank you'])('is not given for thanks: "%s"', async (thanks) => {
    expect((await ask(thanks)).text).toMatch(/^You are welcome\./);
  });
});

describe('a question that the guide does not answer', () => {
  test('is refused with the words that it lacks, and without a claim', async () => {
    const answer = await ask('What is the weather in Paris?');
    expect(answer.text).toBe(
      'The guide does not answer this: it says nothing about “weather” or “Paris”.',
    );
    expect(answer).toMatchObject({
      status: 'not-covered',
      claims: [],
      citations: [],
      followUps: index.guides[0]?.starterQuestions.slice(0, 3),
    });
  });

  test('is refused with the nearest sections', async () => {
    const answer = await ask('Can you tell me about salaries in Germany and the best pizza?');
    expect(answer.status).toBe('not-covered');
    expect(answer.nearest[0]).toEqual({
      title: 'Career path and salaries',
      href: `/guide/${slug}#trajectories`,
    });
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
  });
});

describe('a misspelt question', () => {
  test('is answered, and the reader is told first how it was read', async () => {
    const answer = await ask('How much do develpers earn at senoir level?');
    const [notice, ...rest] = answer.text.split('\n\n');
    expect(notice).toBe(
      'Read as “developers”, “senior”. Put “develpers”, “senoir” in quotation marks to ask for it as typed.',
    );
    expect(rest.join('\n\n')).toContain('$180K–$250K+');
    expect(answer).toMatchObject({
      question: 'How much do develpers earn at senoir level?',
      status: 'answered',
    });
    expect(answer.claims.map(({ text }) => text)).not.toContain(notice);
  });

  test('is taken as typed in quotation marks', async () => {
    const { text } = await ask('Where is "asyncoi" used?');
    expect(text).toBe('The guide does not answer this: it says nothing about “asyncoi”.');
  });
});

describe('whatever is asked', async () => {
  const questions = readQuestions('eval/sets/career.dev.jsonl');
  const answers = await Promise.all(questions.map((each) => ask(each.question, each.history)));

  test('a page draws every answer without the reader of all Markdown', () => {
    const unknown = answers.map(({ text }) => text).filter((text) => !readMarkdown(text));
    expect(unknown).toEqual([]);
  });

  test('every citation stands in the guide and in the text, numbered in order', () => {
    expect(answers).toHaveLength(132);
    for (const { text, citations } of answers) {
      expect(citations.map(({ number }) => number)).toEqual(citations.map((_, at) => at + 1));
      for (const { number, guide, statementId, quote, href, section } of citations) {
        const statement = index.statement(guide, statementId);
        expect(statement).toMatchObject({ text: quote, sectionId: section.id });
        expect(text).toContain(`[${number}](${href})`);
      }
    }
  });

  test('every claim has citations that exist, and every citation has a claim', () => {
    expect(answers).toHaveLength(132);
    for (const { question, claims, citations } of answers) {
      for (const claim of claims) expect(claim.citations.length, question).toBeGreaterThan(0);
      const used = new Set(claims.flatMap((claim) => claim.citations));
      expect(used, question).toEqual(new Set(citations.map(({ number }) => number)));
    }
  });

  test('every claim of an extractive answer is made of words of its statements', () => {
    const said = answers.flatMap(({ claims, ...answer }) =>
      claims.map((claim) => ({ ...answer, claim })),
    );
    expect(said.length).toBeGreaterThan(100);
    for (const { question, claim, citations } of said) {
      const quotes = citations.filter(({ number }) => claim.citations.includes(number));
      const held = new Set(quotes.flatMap(({ quote }) => tokenize(quote.toLowerCase())));
      // Cells are said with "the", "for" and "is"; what is worked out of several stands behind a dash.
      const quoted = quotes.length > 1 ? claim.text.replace(/ – [^–]+\.$/, '') : claim.text;
      const words = tokenize(quoted.toLowerCase());
      expect(
        words.filter((word) => !held.has(word) && !stopWords.has(word)),
        question,
      ).toEqual([]);
    }
  });

  test('nothing of an extractive answer is left out, and a refusal alone has no claim', () => {
    expect(answers).toHaveLength(132);
    for (const { question, status, claims, leftOut } of answers) {
      expect(leftOut, question).toEqual([]);
      expect(claims.length === 0, question).toBe(status === 'not-covered');
    }
  });
});
