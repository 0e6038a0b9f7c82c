// Who began a thing and when, as it is asked for and as it is told.
import { normalize, tokenize } from './terms.ts';

const askers = ['who', 'when'];
const begun = 'founded invented created established launched'.split(' ');
const telling = new Set([
  ...begun,
  ...'founder founders founding inventor inventors creator creators started began begun since history origin origins'.split(
    ' ',
  ),
]);

/** Whether it asks who began a thing, or when it was begun: "Who founded the club?" */
export function asksForOrigin(question: string): boolean {
  const [first = '', ...others] = tokenize(question).map(normalize);
  return askers.includes(first) && others.some((word) => begun.includes(word));
}

/** Whether a text may tell that of some thing. */
export function tellsOrigin(text: string): boolean {
  return tokenize(text).some((word) => telling.has(normalize(word)));
}
