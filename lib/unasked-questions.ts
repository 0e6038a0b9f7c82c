// Questions that nobody has asked, by which a server is warmed.
import type { GuideIndex } from './index/guide-index.ts';

/** Questions of a guide's own that are asked. */
const mostUnasked = 3;

/** The first guide's own questions, and one of them with a typing error: that takes other ways. */
export function unaskedQuestions({ guides: [guide] }: GuideIndex): string[] {
  const { starterQuestions = [], title = '' } = guide ?? {};
  const own = starterQuestions.length > 0 ? starterQuestions.slice(0, mostUnasked) : [title];
  const slip = (own[0] ?? '').replace(/(\p{L}{3})(\p{L})(\p{L})(?=\p{L}{2})/u, '$1$3$2');
  return [...own, slip];
}
