import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { WordingMatch } from '../../lib/retrieve/wording-match.ts';
import { indexOf, source, words } from './bakery-guide.ts';

const index = await indexOf();

/** The likeness of the nearest wording of a section. */
function likeness(question: string, sectionId: string, guides = index): number {
  return new WordingMatch(question, guides).ofSection({ guide: 'bakery', sectionId }).best;
}

describe('the likeness of a question to a section', () => {
  test.each([
    ['a heading', 'Night shift?', 'night'],
    ['a wording', 'Which wage is usual?', 'pay'],
    ['a wording of a statement', 'Who shapes rolls in darkness?', 'night'],
    ['a wording with its words in another form and order', 'usual is, which WAGES', 'pay'],
  ])('is 1 for the words of %s', (_, question, section) => {
    expect(likeness(question, section)).toBeCloseTo(1);
  });

  test('is 0 for other words, for no words, and for a section that is not there', () => {
    expect(likeness('Zeppelins fly', 'pay')).toBe(0);
    expect(likeness('?!', 'pay')).toBe(0);
    expect(likeness('Which wage is usual?', 'apron')).toBe(0);
  });

  test('falls with each word that only the question or only the wording has', () => {
    const same = likeness('Which wage is usual?', 'pay');
    const more = likeness('Which wage is usual abroad?', 'pay');
    const most = likeness('Which wage is usual abroad in winter?', 'pay');
    const fewer = likeness('Which wage?', 'pay');
    expect(more).toBeLessThan(same);
    expect(most).toBeLessThan(more);
    expect(fewer).toBeLessThan(same);
    for (const alike of [most, fewer]) expect(alike).toBeGreaterThan(0);
  });

  test('goes by rare words first, and stop words decide between the same subjects', () => {
    const subject = likeness('Was wage ever usual?', 'pay');
    const wording = likeness('Which zeppelin is small?', 'pay');
    expect(subject).toBeGreaterThan(wording);
    expect(subject).toBeLessThan(likeness('Which wage is usual?', 'pay'));
  });

  test('hardly falls with a word in which any question is put', () => {
    const put = likeness('Which wage is usual, for example?', 'pay');
    expect(put).toBeGreaterThan(likeness('Which wage is usual, for zeppelins?', 'pay'));
  });

  test('is less for a synonym than for the word, and more than for another word', () => {
    const synonym = likeness('Which salary is usual?', 'pay');
    expect(synonym).toBeLessThan(1);
    expect(synonym).toBeGreaterThan(likeness('Which zeppelin is usual?', 'pay'));
  });

  test('stays from 0 to 1', () => {
    const questions = ['wage salary wage', 'Is the pay, wage, salary usual?', 'Night night shift'];
    for (const question of questions) {
      for (const section of ['top', 'night', 'pay']) {
        const { best, nearest } = new WordingMatch(question, index).ofSection({
          guide: 'bakery',
          sectionId: section,
        });
        expect(nearest).toBeGreaterThanOrEqual(0);
        expect(nearest).toBeLessThanOrEqual(best);
        expect(best).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('what the title of the guide says', () => {
  const titled = source.replace('# Bakery', '# Apron bakery');

  test('need not be said by the wording', async () => {
    const question = 'Which apron wage is usual?';
    expect(likeness(question, 'pay', await indexOf(words, titled))).toBeCloseTo(1);
    expect(likeness(question, 'pay')).toBeLessThan(0.9);
  });

  test('need not be said by the question', async () => {
    const longer = words.replace('Which wage is', 'Which apron wage is');
    const question = 'Which wage is usual?';
    expect(likeness(question, 'pay', await indexOf(longer, titled))).toBeCloseTo(1);
    expect(likeness(question, 'pay', await indexOf(longer))).toBeLessThan(0.9);
  });
});

describe('of several wordings of a section', () => {
  async function nearestOf(question: string, ...asked: string[]): Promise<number> {
    const listed = asked.map((text) => `    - ${text}\n`).join('');
    const guides = await indexOf(`askedAs:\n  pay:\n${listed}`);
    return new WordingMatch(question, guides).ofSection({ guide: 'bakery', sectionId: 'pay' })
      .nearest;
  }
  const question = 'Which wage is usual?';
  const same = 'Which wage is usual?';
  const alike = 'Is that wage usual for smiths?';
  const other = 'Do journeymen manage in cities?';

  test('the nearest few count, so that several that are alike are surer than one', async () => {
    const one = await nearestOf(question, same, other, other);
    const two = await nearestOf(question, same, alike, other);
    const three = await nearestOf(question, same, alike, alike);
    expect(two).toBeGreaterThan(one);
    expect(three).toBeGreaterThan(two);
  });

  test('the nearest counts most', async () => {
    const best = await nearestOf(question, same, other);
    expect(best).toBeGreaterThan(await nearestOf(question, alike, alike));
  });

  test('their order is of no account', async () => {
    expect(await nearestOf(question, other, same)).toBeCloseTo(
      await nearestOf(question, same, other),
    );
  });

  test('those beyond the nearest few take nothing away', async () => {
    const few = new WordingMatch(
      question,
      await indexOf(`askedAs:\n  pay: [${same}, ${same}, ${same}]\n`),
    );
    const many = new WordingMatch(
      question,
      await indexOf(`askedAs:\n  pay: [${same}, ${same}, ${same}, ${other}, ${other}]\n`),
    );
    const pay = { guide: 'bakery', sectionId: 'pay' };
    expect(few.ofSection(pay).nearest).toBeCloseTo(1);
    expect(many.ofSection(pay).nearest).toBeCloseTo(1);
  });
});

describe('the likeness of a question to a statement', () => {
  const statements = new Map(
    index.guides.flatMap((guide) => guide.statements.map((each) => [each.text, each])),
  );
  function toStatement(question: string, text: string): number {
    const statement = statements.get(text);
    if (!statement) throw new Error('There is no such statement.');
    const passage = index.passages.find(({ sectionId }) => sectionId === statement.sectionId);
    if (!passage) throw new Error('There is no such passage.');
    const likeness = new WordingMatch(question, index).ofPassages([{ passage, score: 1 }]);
    return likeness.get(`bakery#${statement.id}`) ?? 0;
  }
  const shaped = 'Loaves are shaped before dawn.';

  test('is that to its own wordings', () => {
    expect(toStatement('Who shapes rolls in darkness?', shaped)).toBeCloseTo(1);
    const near = toStatement('Who shapes rolls?', shaped);
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(1);
  });

  test('is 0 where the wording is of the section or of another statement', () => {
    expect(toStatement('Who kneads while others sleep?', 'Dough is mixed at midnight.')).toBe(0);
    expect(toStatement('Who shapes rolls in darkness?', 'Dough is mixed at midnight.')).toBe(0);
  });
});

describe('what is listed as not covered', () => {
  test('is as alike as its nearest question', () => {
    const match = (question: string) => new WordingMatch(question, index).notCovered(['bakery']);
    expect(match('Where can I buy an apron?')).toBeCloseTo(1);
    expect(match('Is an apron dear?')).toBeGreaterThan(0);
    expect(match('Is an apron dear?')).toBeLessThan(match('Where do I buy an apron?'));
    expect(match('Zeppelins fly')).toBe(0);
  });

  test('is like no section', () => {
    const sections = ['top', 'night', 'pay'].map((id) => likeness('buy apron', id));
    expect(sections).toEqual([0, 0, 0]);
  });

  test('of a guide without such a list is nothing', async () => {
    const guides = await indexOf('synonyms: [[wage, salary]]\n');
    expect(new WordingMatch('Where can I buy an apron?', guides).notCovered(['bakery'])).toBe(0);
  });
});

describe('of several guides', () => {
  const smithy = {
    file: 'smithy.md',
    source: '# Smithy {#top}\n\nIron glows.\n\n## Wages {#pay}\n\nSmiths get less.\n',
    wordsFile: { file: 'smithy.words.yaml', source: 'notCovered: [Who sells hammers?]\n' },
  };
  const bakery = {
    file: 'bakery.md',
    source,
    wordsFile: { file: 'bakery.words.yaml', source: words },
  };

  test('each has its own sections and its own questions that it does not cover', async () => {
    const both = await indexGuides([bakery, smithy]);
    const match = new WordingMatch('Which wage is usual?', both);
    const inBakery = match.ofSection({ guide: 'bakery', sectionId: 'pay' }).best;
    const inSmithy = match.ofSection({ guide: 'smithy', sectionId: 'pay' }).best;
    expect(inBakery).toBeCloseTo(1);
    expect(inSmithy).toBeLessThan(inBakery);
    expect(inSmithy).toBeGreaterThan(0);
    const hammers = new WordingMatch('Who sells hammers?', both);
    expect(hammers.notCovered(['smithy'])).toBeCloseTo(1);
    expect(hammers.notCovered(['bakery', 'smithy'])).toBeCloseTo(1);
    expect(hammers.notCovered(['bakery'])).toBeLessThan(0.2);
    expect(hammers.notCovered([])).toBe(0);
  });
});

test('a question is compared alike however many were asked between', () => {
  const first = likeness('Which wage is usual?', 'pay');
  for (let count = 0; count < 200; count += 1) likeness(`Which wage is usual in ${count}?`, 'pay');
  expect(likeness('Which wage is usual?', 'pay')).toBe(first);
});
