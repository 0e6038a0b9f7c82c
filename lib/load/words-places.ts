// Where the entries of a words file stand in it; looked for only when one of them has to be named.
import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';

/** The place of a key in the file: its line, counted from 1, and its offsets with its quotation marks. */
type KeyPlace = { line: number; start: number; end: number };

/** Finds the key of a section under `askedAs`, or that of the first words of a statement below it. */
export type FindKey = (sectionId: string, opening?: string) => KeyPlace | undefined;

/** @param source A words file that is valid YAML. */
export function findKeysIn(source: string): FindKey {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'error' });
  const askedAs = document.get('askedAs');
  const placeOf = (pair: Pair | undefined): KeyPlace | undefined => {
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range
      ? { line: lines.linePos(range[0]).line, start: range[0], end: range[1] }
      : undefined;
  };
  return (sectionId, opening) => {
    const section = pairOf(askedAs, sectionId);
    if (opening === undefined || !isSeq(section?.value)) return placeOf(section);
    for (const item of section.value.items) {
      const found = pairOf(item, opening);
      if (found) return placeOf(found);
    }
    return placeOf(section);
  };
}

// A key such as 2026 is read as a number, and names a section all the same.
function pairOf(node: unknown, key: string): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find(({ key: own }) => String(isScalar(own) ? own.value : own) === key);
}
