// Adds questions to the text of a words file; what its author wrote stays as it is, comments too.
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { openingOf } from '../chunk/statement-opening.ts';
import { SignpostError } from '../errors.ts';
import { parseWords } from '../load/guide-words.ts';
import type { Guide } from '../types.ts';
import type { WrittenQuestion } from './question-prompt.ts';

const head = '# What readers call things. content/README.md tells how this file works.\n';

/** What questions are added to, and who wrote them. */
export type Addition = {
  guide: Guide;
  /** The path of the words file, for messages. */
  file: string;
  questions: WrittenQuestion[];
  /** Stands as a comment beside each. */
  by: string;
};

/**
 * The text of a words file with further questions under `askedAs`.
 * @param source The file as it is; undefined when there is none.
 * @throws SignpostError `bad-guide` for a file that is not valid, or that nothing can be added to.
 */
export function addQuestions(source: string | undefined, addition: Addition): string {
  const { guide, file, questions, by } = addition;
  const before = listedIn(file, source ?? '');
  const document = parseDocument(source ?? head);
  for (const { text, sectionId, statement } of questions) {
    const ofSection = seqAt(document, mapAt(document), sectionId);
    const opening = openingOf(statement, guide.statements);
    const list = opening === undefined ? ofSection : ofOpening(document, ofSection, opening);
    const item = document.createNode(text);
    item.comment = ` ${by.replaceAll(/\s+/g, ' ')}`;
    list.add(item);
  }
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const after = listedIn(file, text);
  if (!before.isSubsetOf(after)) {
    throw new SignpostError(
      'bad-guide',
      `${file}: questions cannot be added without losing some that are listed. Write its lists without aliases (*name).`,
    );
  }
  return source?.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}

function listedIn(file: string, source: string): Set<string> {
  const { askedAs } = parseWords({ file, source: '', wordsFile: { file, source } });
  return new Set(askedAs.map((listed) => JSON.stringify(listed)));
}

function mapAt(document: Document): YAMLMap {
  const found = document.get('askedAs');
  if (isMap(found) && found.items.length > 0) return found;
  const made = document.createNode({});
  document.set('askedAs', made);
  return made;
}

// A key such as 2026 is read as a number, and names a section all the same.
function seqAt(document: Document, map: YAMLMap, key: string): YAMLSeq {
  const pair = map.items.find(
    (item) => String(isScalar(item.key) ? item.key.value : item.key) === key,
  );
  if (isSeq(pair?.value) && pair.value.items.length > 0) return pair.value;
  const made = document.createNode<string[]>([]);
  if (pair) pair.value = made;
  else map.add(document.createPair(key, made));
  return made;
}

function ofOpening(document: Document, ofSection: YAMLSeq, opening: string): YAMLSeq {
  const known = ofSection.items.filter(isMap).find((item) => item.has(opening));
  if (known) return seqAt(document, known, opening);
  const made = document.createNode({});
  ofSection.add(made);
  return seqAt(document, made, opening);
}
