// Guards the items of a list against each other where each names its subject first ("DevOps: Docker,
// Kubernetes"): what stands under one subject may not be said of another.
import { isInBlock, type LabelledStatement } from '../evidence/labels.ts';
import { stemsOf, termsOf } from '../language/terms.ts';

// "DevOps: Docker", or "asyncio for I/O-bound tasks".
const separator = /:\s|(?<!,)\sfor\s(?!example|instance)/;

type Item = { subject: string[]; rest: string[] };

/** The word of a claim that belongs to another item than the one it is said of, if any. */
export function strayItemWord(
  claim: string,
  cited: LabelledStatement[],
  { evidence, headings }: { evidence: LabelledStatement[]; headings: string },
): string | undefined {
  const own = cited.map(splitItem).filter((item) => item !== undefined);
  const [first] = cited;
  if (!first || own.length === 0) return undefined;
  const common = new Set(stemsOf(headings));
  const terms = termsOf(claim).filter(({ term }) => !common.has(term));
  const said = new Set(terms.map(({ term }) => term));
  const isNamed = ({ subject }: Item) => subject.some((term) => said.has(term));
  const siblings = evidence.filter((other) => !cited.includes(other) && isInBlock(other, first));
  const others = siblings.map(splitItem).filter((item) => item !== undefined);
  const named = own.filter(isNamed);
  const allowed = new Set(own.flatMap(({ subject, rest }) => [...subject, ...rest]));
  const foreign = others.flatMap(({ subject }) => subject).filter((term) => !allowed.has(term));
  if (named.length === 0) return terms.find(({ term }) => foreign.includes(term))?.word;
  const covered = new Set(named.flatMap(({ subject, rest }) => [...subject, ...rest]));
  const unnamed = own.filter((item) => !isNamed(item)).flatMap(({ rest }) => rest);
  return terms.find(({ term }) => unnamed.includes(term) && !covered.has(term))?.word;
}

function splitItem({ statement }: LabelledStatement): Item | undefined {
  const { kind, text } = statement;
  const [mark] = separator.exec(text) ?? [];
  if (mark === undefined || (kind !== 'item' && kind !== 'step')) return undefined;
  const at = text.indexOf(mark);
  return { subject: stemsOf(text.slice(0, at)), rest: stemsOf(text.slice(at + mark.length)) };
}
