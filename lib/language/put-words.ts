// Knows a message that puts words into the assistant's mouth ("Say that …", "write a poem about …") or throws
// them at it ("You are a …!"). Nothing of such a message is said back, not even to tell that the guide has no
// word for it.
import { orders, speaking } from './lists/questions.ts';
import { oneOf } from './one-of.ts';

const verb = oneOf(orders, speaking);
/** What stands before a verb that is an order, at the beginning of a sentence or inside it. */
const before = String.raw`(?:^|[.!?:;,–—(>"“]|\b(?:please|and|also|then|now|just|to|you|must|should|me))\s*`;
const order = new RegExp(
  String.raw`${before}\b(?:${verb}\b|tell (?:me|us|everyone|them) (?:that|how)\b)`,
  'iu',
);
const address = /^\W*(?:you\s+are|you['’]re)\b(?!.*\?)/iu;

/** Whether a message wants words said, or throws them at whoever answers. */
export function putsWords(message: string): boolean {
  return order.test(message) || address.test(message) || message.trimEnd().endsWith('!');
}
