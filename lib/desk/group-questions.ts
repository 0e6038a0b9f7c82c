// Puts questions together that mean much the same, by their words: one pass over the questions, each of which joins the
// group that it is most like, or begins one (leader clustering, Hartigan 1975). How alike two are is the Dice
// coefficient of their terms (Dice 1945), each weighed by how few of the questions have it (inverse document
// frequency, Spärck Jones 1972), and how rare it is in the guides, where everybody asks about some things.
import { giveWay } from '../give-way.ts';
import { isLight } from '../language/light-words.ts';
import type { QuestionTerm } from './question-terms.ts';

export type Asked = {
  /** Each term once. */
  terms: QuestionTerm[];
  times: number;
};

export type Group<Question extends Asked> = {
  /** The most often asked first. */
  questions: Question[];
  times: number;
  /** Words that most of its questions have and that tell them from others, in the order of the first question. */
  label: string[];
};

/** From here on a question belongs to a group. */
const alike = 0.4;
/** A word of one question alone tells it from others, but says little of what it is about. */
const weightOfUnique = 0.4;
/** So does one with which people ask about anything: "Do I need a degree?", "Do I need a mentor?" */
const weightOfLight = 0.3;
/** Groups that are begun; what is like none of them then stands alone. */
const mostGroups = 500;
/** Words of a label: more than this part of the questions has them, and they are so rare in the guides. */
const label = { most: 4, part: 0.5, rarity: 0.6 };

type Growing<Question extends Asked> = {
  questions: Question[];
  /** How many of the questions have a term. */
  having: Map<string, number>;
  /** What the terms of all of them weigh. */
  weight: number;
};

/**
 * Groups of one question are among them. The most asked group comes first.
 * @param rarity How rare a term is in the guides, from 0 to 1.
 */
export async function groupQuestions<Question extends Asked>(
  questions: Question[],
  rarity: (term: string) => number,
): Promise<Group<Question>[]> {
  const weigh = weightsIn(questions, rarity);
  const groups: Growing<Question>[] = [];
  const byTerm = new Map<string, Set<Growing<Question>>>();
  const join = (group: Growing<Question>, question: Question) => {
    group.questions.push(question);
    for (const { term } of question.terms) {
      group.weight += weigh(term);
      group.having.set(term, (group.having.get(term) ?? 0) + 1);
      const having = byTerm.get(term) ?? new Set();
      byTerm.set(term, having.add(group));
    }
  };
  const nearest = ({ terms }: Question) => {
    const near = new Set(terms.flatMap(({ term }) => [...(byTerm.get(term) ?? [])]));
    let best: { group: Growing<Question>; likeness: number } | undefined;
    for (const group of near) {
      const likeness = likenessOf(terms, group, weigh);
      if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { group, likeness };
    }
    return best?.group;
  };
  for (const question of questions.toSorted((one, other) => other.times - one.times)) {
    await giveWay();
    const group = nearest(question);
    if (group) {
      join(group, question);
      continue;
    }
    const begun: Growing<Question> = { questions: [], having: new Map(), weight: 0 };
    groups.push(begun);
    // Beyond so many, one is found by nothing, and stays alone.
    if (groups.length <= mostGroups) join(begun, question);
    else begun.questions.push(question);
  }
  return groups
    .map((group) => finished(group, rarity))
    .sort((one, other) => other.times - one.times);
}

type Weigh = (term: string) => number;

function weightsIn(questions: Asked[], rarity: Weigh): Weigh {
  const having = new Map<string, number>();
  for (const { terms } of questions) {
    for (const { term } of terms) having.set(term, (having.get(term) ?? 0) + 1);
  }
  return (term) => {
    const count = having.get(term) ?? 1;
    const weight = Math.log(1 + questions.length / count) * rarity(term);
    if (isLight(term)) return weight * weightOfLight;
    return count === 1 ? weight * weightOfUnique : weight;
  };
}

function likenessOf(terms: QuestionTerm[], group: Growing<Asked>, weigh: Weigh): number {
  const part = (term: string) => (group.having.get(term) ?? 0) / group.questions.length;
  const theirs = group.weight / group.questions.length;
  let [own, shared] = [0, 0];
  for (const { term } of terms) {
    own += weigh(term);
    shared += weigh(term) * part(term);
  }
  return own + theirs === 0 ? 0 : (2 * shared) / (own + theirs);
}

function finished<Question extends Asked>(
  { questions, having }: Growing<Question>,
  rarity: Weigh,
): Group<Question> {
  const terms = questions[0]?.terms ?? [];
  const shared = terms.filter(
    ({ term }) => (having.get(term) ?? 0) > questions.length * label.part,
  );
  const telling = shared.filter(({ term }) => rarity(term) >= label.rarity && !isLight(term));
  const told = [telling, shared, terms].find(({ length }) => length > 0) ?? [];
  const times = questions.reduce((sum, each) => sum + each.times, 0);
  return { questions, times, label: told.slice(0, label.most).map(({ word }) => word) };
}
