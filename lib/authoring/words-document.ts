// The text of a words file with some of its questions left out; all else stays as its author wrote it.
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** A question as the file lists it under `askedAs`; without a section, under `notCovered`. */
export type Listed = {
  text: string;
  sectionId: string | undefined;
  opening: string | undefined;
};

/** What tells a listed question from the others of its file. */
export function keyOf({ text, sectionId, opening }: Listed): string {
  return JSON.stringify([sectionId ?? null, opening ?? null, text]);
}

/** @param keeps Whether the question of a key stays. */
export function withoutQuestions(source: string, keeps: (key: string) => boolean): string {
  const document = parseDocument(source, { logLevel: 'error' });
  const askedAs = document.get('askedAs');
  if (isMap(askedAs)) {
    for (const { key, value } of [...askedAs.items]) {
      const sectionId = nameOf(key);
      if (isSeq(value)) dropFrom(value, { sectionId, opening: undefined }, keeps);
      if (isSeq(value) && value.items.length === 0) askedAs.delete(key);
    }
    if (askedAs.items.length === 0) document.delete('askedAs');
  }
  const notCovered = document.get('notCovered');
  if (isSeq(notCovered)) {
    dropFrom(notCovered, { sectionId: undefined, opening: undefined }, keeps);
    if (notCovered.items.length === 0) document.delete('notCovered');
  }
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return source.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}

type Place = Pick<Listed, 'sectionId' | 'opening'>;

function dropFrom(list: YAMLSeq, place: Place, keeps: (key: string) => boolean): void {
  list.items = list.items.filter((item) => {
    if (!isMap(item)) return keeps(keyOf({ ...place, text: nameOf(item) }));
    dropFromOpenings(item, place, keeps);
    return item.items.length > 0;
  });
}

function dropFromOpenings(map: YAMLMap, place: Place, keeps: (key: string) => boolean): void {
  for (const { key, value } of [...map.items]) {
    if (!isSeq(value)) continue;
    dropFrom(value, { ...place, opening: nameOf(key) }, keeps);
    if (value.items.length === 0) map.delete(key);
  }
}

function nameOf(node: unknown): string {
  return String(isScalar(node) ? node.value : node).trim();
}
