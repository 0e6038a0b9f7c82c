// What a rule of the check is: one way in which a claim may go beyond its source, with sentences that show it.
import type { Reading } from '../../language/reading.ts';
import type { ReasonCode, ReasonOf } from '../../wire/codes.ts';
import type { Claim } from '../claim.ts';
import type { Source } from '../source.ts';

/** A claim about a small guide in Markdown, which cites what holds some words, or else all of it. */
type Example = { guide: string; claim: string; cites?: string[] };

/** A rule that looks at a claim and at its whole source. */
export type Rule<Code extends ReasonCode, Said = Claim, From = Source> = {
  /** What a reader is told. */
  code: Code;
  /** What is wrong with a claim, as the values of the code; undefined when all is well. */
  finds: (claim: Said, source: From) => ReasonOf<Code>['values'] | undefined;
  /** Whether the source then says otherwise, and does not only lack something. */
  contradicts?: boolean;
  /** Whether it tells by words alone that something is not said, so that nearness in meaning overrules it. */
  yields?: boolean;
  examples: { keeps: Example[]; catches: Example[] };
};

/** A rule for the sense of two texts, whatever stands around them. */
export type SenseRule<Code extends ReasonCode> = Rule<
  Code,
  Reading,
  Pick<Source, 'text'> & Partial<Source>
>;

/** A rule of any one code. */
export type AnyRule = { [Code in ReasonCode]: Rule<Code> }[ReasonCode];
export type AnySenseRule = { [Code in ReasonCode]: SenseRule<Code> }[ReasonCode];
