// What a reader tells that cannot wait (a fire, an injury, a theft), alone or asking what to do, is answered by the
// statements that say what to do then.

import { questionWords } from '../../language/lists/questions.ts';
import {
  fireSpoken,
  fireTold,
  injurySpoken,
  injuryTold,
  leakSpoken,
  leakTold,
  tellingOpeners,
  theftSpoken,
  theftTold,
  urgentActs,
} from '../../language/lists/urgent.ts';
import { oneOf } from '../../language/one-of.ts';
import type { Guide, Section, Statement } from '../../types.ts';

/** Words up to which a message tells of something urgent. */
const longestMessage = 16;
/** Words of a cry: "Fire!", "Gas leak!". */
const longestCry = 3;
const mostStatements = 5;
/** What a heading that speaks of the matter counts, beside statements that say what to do. */
const headingCounts = 2;

const opens = new RegExp(String.raw`^\P{L}*(?:${oneOf(tellingOpeners)})\b`, 'iu');
// As an order, at the head of a clause or behind a condition: "call-outs" are none.
const acts = new RegExp(
  String.raw`(?:^|[,;:.]\s|\b(?:and|then|must|should|please|immediately)\s|^(?:if|when|after|in case|in the event|for)\b[^.]{0,80}\s)${oneOf(urgentActs)}(?![\p{L}-])`,
  'iu',
);
// Behind what is told: "What do I do?", "Which number do I ring?"
const asksWhatToDo = new RegExp(
  String.raw`(?<=[.!,:;–—-]\s+)(?:so |and )?${oneOf(questionWords)}\b[^.?!]{0,30}\b(?:do|should|must|can|shall) (?:I|we) (?:do|go|run|${oneOf(urgentActs)})\b[^.?!]{0,20}\?\s*$`,
  'iu',
);
// "What do I do in case of fire?", "What should we do if somebody is hurt?" Of a theft or a leak may be asked at leisure.
const asksInCase =
  /^\W*what (?:do|should|must|shall|can) (?:i|we) do (?:in (?:the )?(?:case|event) of|if|when|during|after)\b/iu;
const matters = [
  {
    isUrgent: true,
    told: new RegExp(String.raw`\b${oneOf(fireTold)}\b`, 'iu'),
    spoken: new RegExp(String.raw`\b${oneOf(fireSpoken)}\b`, 'iu'),
  },
  {
    isUrgent: true,
    told: new RegExp(String.raw`\b${oneOf(injuryTold)}\b`, 'iu'),
    spoken: new RegExp(String.raw`(?<!\bby )\b${oneOf(injurySpoken)}\b`, 'iu'),
  },
  {
    isUrgent: false,
    told: new RegExp(String.raw`\b${oneOf(theftTold)}\b`, 'iu'),
    spoken: new RegExp(String.raw`\b${oneOf(theftSpoken)}\b`, 'iu'),
  },
  {
    isUrgent: false,
    told: new RegExp(String.raw`\b${oneOf(leakTold)}\b`, 'iu'),
    spoken: new RegExp(String.raw`\b${oneOf(leakSpoken)}\b`, 'iu'),
  },
];

export type Urgent = { guide: Guide; section: Section; statements: ReadonlySet<Statement> };

/**
 * The section and the statements of it that tell what to do; undefined for any other message.
 * @param guides Gives the guides to look through; asked for a message that tells of something urgent alone.
 */
export function urgentAdvice(message: string, guides: () => Guide[]): Urgent | undefined {
  const words = message.trim().split(/\s+/).length;
  if (words > longestMessage) return undefined;
  const isInCase = asksInCase.test(message);
  if (!isInCase && message.replace(asksWhatToDo, '').includes('?')) return undefined;
  const isCry = words <= longestCry && (words === 1 || message.includes('!'));
  if (!isInCase && !isCry && !opens.test(message)) return undefined;
  const matter = matters.find(
    ({ told, isUrgent }) => told.test(message) && (isUrgent || !isInCase),
  );
  if (!matter) return undefined;
  const found = guides().flatMap((guide) => adviceIn(guide, matter.spoken));
  const best = found.reduce((one, other) => (other.score > one.score ? other : one), none);
  return best.score > 0 ? best.urgent : undefined;
}

type Advice = { score: number; urgent: Urgent | undefined };

const none: Advice = { score: 0, urgent: undefined };

function adviceIn(guide: Guide, spoken: RegExp): Advice[] {
  const bySection = Map.groupBy(guide.statements, ({ sectionId }) => sectionId);
  return guide.sections.flatMap((section) => {
    const own = bySection.get(section.id) ?? [];
    const isHeaded = spoken.test(section.title);
    const isSpoken = ({ text, topic = '' }: Statement) => spoken.test(text) || spoken.test(topic);
    const telling = own.filter(({ text }) => acts.test(text));
    const direct = telling.filter(isSpoken);
    // A sentence goes on from the one before it; an item stands for itself, with all that its bold opening names.
    const near = own.filter(
      (each) =>
        direct.includes(each) ||
        (isHeaded && direct.length === 0) ||
        direct.some((act) => isOneWith(each, act)),
    );
    if (telling.length === 0) return [];
    const statements = new Set(near.slice(0, mostStatements));
    const score = direct.length + (isHeaded ? headingCounts : 0);
    return score > 0 ? [{ score, urgent: { guide, section, statements } }] : [];
  });
}

function isOneWith(each: Statement, { kind, block, topic }: Statement): boolean {
  if (each.kind !== kind || each.block !== block) return false;
  return (
    kind === 'sentence' || (topic !== undefined && (each.topic ?? each.text).startsWith(topic))
  );
}
