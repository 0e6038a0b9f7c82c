import { describe, expect, test } from 'vitest';
import { contentHashOf } from '../../lib/index/index-names.ts';

const source = '# Working as a Baker\n\nA baker makes bread.\n';
const files = [{ file: 'baker.md', source }];
const hash = contentHashOf(files);

describe('the content hash', () => {
  test.each([
    ['a changed text', [{ file: 'baker.md', source: `${source} ` }]],
    ['another file name', [{ file: 'bakers.md', source }]],
    ['a further guide', [...files, { file: 'cook.md', source: '' }]],
    ['no guide', []],
    ['text moved into the name', [{ file: `baker.md${source}`, source: '' }]],
  ])('changes with %s', (_, others) => {
    expect(contentHashOf(others)).not.toBe(hash);
  });

  test('is the same for the same guides', () => {
    expect(contentHashOf([{ file: 'baker.md', source }])).toBe(hash);
  });
});
