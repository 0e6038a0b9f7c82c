// How far what a text says reaches: to all there is, or to nothing else.
import {
  boundUniversals,
  exceptives,
  exclusions,
  unboundUniversals,
} from '../language/lists/strength.ts';
import { oneOf } from '../language/one-of.ts';
import { tellOnce } from '../language/reading.ts';

const inclusive = new RegExp(String.raw`\b${oneOf(boundUniversals, unboundUniversals)}\b`, 'iu');
const exclusive = new RegExp(String.raw`\b${oneOf(exclusions)}\b`, 'iu');

/** Whether a text says something of all cases: "each", "anyone", "never". */
export const isAllInclusive = tellOnce(({ text }) => inclusive.test(text));

/** Whether a text says something of nothing else: "only", "except". */
export const isExclusive = tellOnce(({ text }) => exclusive.test(text));

const excepting = new RegExp(String.raw`\b${oneOf(exceptives)}\b`, 'iu');

/** Whether a text leaves something out of what it says: "except on Sundays", "unless it rains". */
export const isExcepting = tellOnce(({ text }) => excepting.test(text));
