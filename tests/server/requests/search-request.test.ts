import { describe, expect, test } from 'vitest';
import { readSearchRequest } from '../../../lib/server/requests/search-request.ts';

const read = (query: string) => readSearchRequest(new URLSearchParams(query));

describe('a search request', () => {
  test.each([
    ['q=salary', { q: 'salary', k: 5 }],
    ['q=%20salary%20', { q: 'salary', k: 5 }],
    ['q=salary&k=1', { q: 'salary', k: 1 }],
    ['q=salary&k=50', { q: 'salary', k: 50 }],
    ['q=salary&k=', { q: 'salary', k: 5 }],
    ['q=salary&guide=', { q: 'salary', k: 5 }],
    ['q=salary&guide=python', { q: 'salary', k: 5, guide: 'python' }],
    ['q=salary&by=words', { q: 'salary', k: 5, by: 'words' }],
    ['q=salary&by=', { q: 'salary', k: 5 }],
    ['q=salary&other=x', { q: 'salary', k: 5 }],
    ['q=Geh%C3%A4lter', { q: 'Gehälter', k: 5 }],
  ])('%s is read', (query, wanted) => {
    expect(read(query)).toEqual(wanted);
  });

  const wholeNumber = '"k" must be a whole number from 1 to 50.';
  const putWords = 'Put the words to look for into it: /api/search?q=salary.';

  test.each([
    ['', `"q" is missing. ${putWords}`],
    ['k=5', `"q" is missing. ${putWords}`],
    ['q=', `"q" is empty. ${putWords}`],
    ['q=%20%20', `"q" is empty. ${putWords}`],
    [`q=${'x'.repeat(4001)}`, '"q" has over 4000 characters. Shorten it.'],
    ['q=x&k=0', wholeNumber],
    ['q=x&k=51', wholeNumber],
    ['q=x&k=-1', wholeNumber],
    ['q=x&k=2.5', wholeNumber],
    ['q=x&k=many', wholeNumber],
    ['q=x&k=1e999', wholeNumber],
    ['q=x&by=meaning', '"by" must be "words", or be left out.'],
    [`q=x&guide=${'x'.repeat(201)}`, '"guide" must be the slug of a guide.'],
  ])('%.40s is refused with the way to mend it', (query, message) => {
    expect(() => read(query)).toThrow(
      expect.objectContaining({ code: 'bad-request', status: 400, message }),
    );
  });
});
