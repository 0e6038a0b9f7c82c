// Whether items of a list are shown as paragraphs is told by the whole list.
import { expect, test } from 'vitest';
import { elementsOf, readGuide } from './read-guide.ts';

test.each([
  ['a list without room between its items', '- a\n- b\n- c\n', 0],
  ['a list with room between two of its items', '- a\n- b\n\n- c\n', 3],
  ['a list with a paragraph in its last item', '- a\n- b\n\n  c\n', 3],
  ['a list with room in a list of its own alone', '- a\n  - b\n\n  - c\n- d\n', 2],
  ['steps without room', '1. a\n2. b\n', 0],
])('%s has so many paragraphs', async (_, list, paragraphs) => {
  const { sections } = await readGuide(`# A guide\n\n## Part\n\n${list}`);
  const items = sections.flatMap(elementsOf).filter(({ tagName }) => tagName === 'li');
  const inItems = items.flatMap(({ children }) =>
    children.filter((child) => child.type === 'element' && child.tagName === 'p'),
  );
  expect(inItems).toHaveLength(paragraphs);
});
