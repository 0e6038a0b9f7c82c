// The parser of Markdown that everything here reads guides with: GitHub's, by micromark.
import { EditMap } from 'micromark-util-edit-map';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A called copy of it may be given further plugins. */
export const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Makes the edits that are waiting, in order of their places in the list, and moves only what stands behind the first
 * of them. micromark makes two near the end of its events whenever a quote, an item or a footnote ends; its own method
 * copies all events each time, which takes a time that grows with the square of the guide.
 */
EditMap.prototype.consume = function consume(events) {
  const edits = this.map.toSorted(([one], [other]) => one - other);
  this.map.length = 0;
  this.index.clear();
  const [first] = edits;
  if (first === undefined) return;
  const [from] = first;
  const rest = events.splice(from);
  let done = 0;
  const moveUpTo = (end: number) => {
    for (const event of rest.slice(done, end)) events.push(event);
  };
  for (const [at, removed, added] of edits) {
    moveUpTo(at - from);
    for (const event of added) events.push(event);
    done = at - from + removed;
  }
  moveUpTo(rest.length);
};
