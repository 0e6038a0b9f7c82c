import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../../lib/build-guides.ts';
import { guidesToRead } from '../../../lib/compose/about/guides-to-read.ts';
import { openOver } from '../../../lib/signpost.ts';

const filler = Array.from({ length: 3050 }, (_, at) => `## Shelf ${at}\n\nBox ${at} is blue.\n`);
const handbook = `# Workshop handbook

${filler.join('\n')}
## Fire {#fire}

If there is a fire, leave the building at once. Call the fire brigade from outside.

## Getting started {#start}

Ask the porter for a key on your first day.
`;
const many = await indexGuides([
  { file: 'handbook.md', source: handbook },
  { file: 'kiln.md', source: '# Kiln\n\nThe kiln was made by Ada.\n' },
]);
const few = await indexGuides([{ file: 'kiln.md', source: '# Kiln\n\nA kiln fires.\n' }]);

describe('the guides that are looked through', () => {
  test('are all of them where they are few', () => {
    expect(guidesToRead('fire', few, undefined)).toBe(few.guides);
    expect(guidesToRead('fire', many, 'kiln')).toEqual([many.guide('kiln')]);
  });

  test('are the sections that hold the words, where they are many', () => {
    const [guide, ...others] = guidesToRead('fire brigade', many, undefined);
    expect(others).toEqual([]);
    expect(guide).toMatchObject({ slug: 'handbook', title: 'Workshop handbook' });
    expect(guide?.sections.map(({ id }) => id)).toEqual(['fire']);
    expect(guide?.statements).toEqual(many.statementsIn('handbook', 'fire'));
    expect(guide?.passages).toEqual(many.passagesIn('handbook', 'fire'));
  });

  test('are no more than a few of those that hold a common word', () => {
    const [guide] = guidesToRead('box', many, 'handbook');
    expect(guide?.sections).toHaveLength(60);
  });

  test('are none where nothing holds a word', () => {
    expect(guidesToRead('zeppelin', many, undefined)).toEqual([]);
  });
});

describe('of many sections', () => {
  const answer = (text: string) => openOver(many).answer([{ role: 'user', text }]);

  test('those answer that tell what to do at once', async () => {
    expect((await answer('Fire!')).text).toContain('leave the building at once');
  });

  test('the one answers below which a reader begins', async () => {
    expect((await answer('Where do I start with this guide?')).text).toContain('Ask the porter');
  });
});
