import { describe, expect, test } from 'vitest';
import { sentenceRanges } from '../../lib/language/sentences.ts';

function sentencesOf(text: string): string[] {
  return sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
}

describe('a text is cut where a sentence ends', () => {
  const cases: [why: string, sentences: string[]][] = [
    ['at full stops', ['Python is popular.', 'It is also old.']],
    ['at question and exclamation marks', ['Is it fast?', 'Not always!', 'It depends.']],
    ['at an ellipsis before a capital', ['Wait for it…', 'Then read on.']],
    ['at ideographic full stops', ['Python は人気です。', 'Java も人気です。']],
    ['behind closing quotes', ['He said “it works.”', 'She agreed with him.']],
    ['behind closing brackets', ['(It works well.)', 'She agreed with him.']],
    ['behind a note', ['The river froze.[note 2]', 'The town waited.']],
    ['behind several notes', ['The river froze.[note 2][7]', 'The town waited.']],
    ['before a figure', ['The guide is new.', '83% of engineers agree.']],
    ['after a figure', ['The index rose by 3.5.', 'Then it fell again.']],
    ['after I', ['So did I.', 'Then we left.']],
    ['after a name with "Jr."', ['It is by J. Reed Jr.', 'He wrote it here.']],
    ['after initials before a usual opener', ['He moved to the U.S.', 'There he stayed.']],
  ];
  test.each(cases)('%s', (_, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  test('at line breaks as at spaces', () => {
    expect(sentencesOf('Python is popular.\nIt is\nalso old.')).toEqual([
      'Python is popular.',
      'It is\nalso old.',
    ]);
  });
});

describe('a text is not cut', () => {
  const cases: [why: string, sentence: string][] = [
    ['at titles', 'Ask Dr. Smith and Prof. Jones about it.'],
    ['at e.g. and i.e.', 'Use a library, e.g. Pandas, i.e. something tested.'],
    ['at e.g. before a capital', 'Use one of the libraries, e.g. Pandas.'],
    ['at vs. and etc. in the middle', 'Compare Django vs. Flask, FastAPI etc. before you choose.'],
    ['at months', 'It came out on Jan. 5 and Feb. 7 of that year.'],
    ['at figures and pages', 'The drawing (Fig. 3, p. 12) shows it.'],
    ['at numbers', 'No. 2 is JavaScript.'],
    ['at "Jr." before what somebody is', 'She became a Jr. Developer last year.'],
    ['at initials of a person', 'The essay of J. R. R. Tolkien is long.'],
    ['at dotted initials', 'The U.S. Army uses it.'],
    ['at decimals', 'It grew by 3.5 percent.'],
    ['at versions', 'Python 3.12+ features, and those of 3.13, are listed.'],
    ['at file names and addresses', 'Roadmap.sh and README.md are read by many.'],
    ['before a lower-case word', 'It ran on Yahoo! and on others.'],
    ['inside a quotation that goes on', '“Does it scale?” asked the reviewer.'],
    ['without any terminator', 'scalable APIs and microservices'],
  ];
  test.each(cases)('%s', (_, sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });
});

describe('a single word says nothing that could be cited', () => {
  test('so it joins the sentence behind it', () => {
    expect(sentencesOf('No. Simplicity is a feature. It helps.')).toEqual([
      'No. Simplicity is a feature.',
      'It helps.',
    ]);
  });

  test('and one in brackets joins the sentence before it', () => {
    expect(sentencesOf('The clinic is on Mill Road. (520-364). It opens at nine.')).toEqual([
      'The clinic is on Mill Road. (520-364).',
      'It opens at nine.',
    ]);
  });

  test('several of them join the sentence behind them', () => {
    expect(sentencesOf('Yes! Really! It scales well.')).toEqual(['Yes! Really! It scales well.']);
  });

  test('at the end it stands alone', () => {
    expect(sentencesOf('Does it scale? Yes.')).toEqual(['Does it scale?', 'Yes.']);
  });
});

describe('ranges', () => {
  test.each(['', ' ', '\n\t '])('of the empty text %j are none', (text) => {
    expect(sentenceRanges(text)).toEqual([]);
  });

  test('leave out the white space around and between sentences', () => {
    expect(sentenceRanges('  One thing.  Two things. ')).toEqual([
      { start: 2, end: 12 },
      { start: 14, end: 25 },
    ]);
  });

  test('follow each other and hold every character but white space', () => {
    const hostile = [
      '. . .',
      '!!! ???',
      'A.B.C. d',
      '"',
      '(.)',
      'x. [1] Y.',
      '…',
      'a\u2028B. C d.',
    ];
    for (const text of hostile) {
      let position = 0;
      for (const { start, end } of sentenceRanges(text)) {
        expect(text.slice(position, start).trim()).toBe('');
        expect(text.slice(start, end).trim()).not.toBe('');
        position = end;
      }
      expect(text.slice(position).trim()).toBe('');
    }
  });

  test('of a long text without a full stop are found at once', () => {
    expect(sentenceRanges('word '.repeat(20_000))).toEqual([{ start: 0, end: 99_999 }]);
  });
});
