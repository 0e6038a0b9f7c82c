// The table of rules that a claim must pass against a source, in the order in which they are tried: the first
// that finds something is what a reader is told.
import { addedPhrase } from './rules/added-phrase.ts';
import { allOfFew } from './rules/all-of-few.ts';
import { allOfKind } from './rules/all-of-kind.ts';
import { oneOfTwo } from './rules/alternatives.ts';
import { alwaysOfCase } from './rules/always.ts';
import { tooSoon } from './rules/at-once.ts';
import { reversedCause } from './rules/cause.ts';
import { certainOfPossible } from './rules/certain.ts';
import { changedWord } from './rules/changed-word.ts';
import { conceded } from './rules/conceded.ts';
import { countedOtherwise } from './rules/counted-in.ts';
import { deniedBySource } from './rules/denied.ts';
import { deniedBeside } from './rules/denied-beside.ts';
import { deniedCell } from './rules/denied-cell.ts';
import { deniedClause } from './rules/denied-clause.ts';
import { deniedFigure } from './rules/denied-figure.ts';
import { deniedList } from './rules/denied-list.ts';
import { deniedBySingle } from './rules/denied-single.ts';
import { deniesSource } from './rules/denies.ts';
import { droppedCondition } from './rules/dropped-condition.ts';
import { evenThere } from './rules/even-there.ts';
import { excepted } from './rules/excepted.ts';
import { exceptionAsRule } from './rules/exception.ts';
import { figureAlone } from './rules/figure-alone.ts';
import { figureMissing } from './rules/figure-missing.ts';
import { holdsUnless } from './rules/holds-unless.ts';
import { inventedCause } from './rules/invented-cause.ts';
import { hangsOnIt } from './rules/irrespective.ts';
import { nameMissing } from './rules/name-missing.ts';
import { necessityOfOption } from './rules/necessity.ts';
import { noneAbove } from './rules/none-above.ts';
import { noneBelow } from './rules/none-below.ts';
import { oneIsEnough } from './rules/one-is-enough.ts';
import { optionOfNecessity } from './rules/option.ts';
import { orderTurned } from './rules/order.ts';
import { actorOther } from './rules/other-actor.ts';
import { agentOther } from './rules/other-agent.ts';
import { clauseOther } from './rules/other-clause.ts';
import { columnOther } from './rules/other-column.ts';
import { conditionOther } from './rules/other-condition.ts';
import { doerOther } from './rules/other-doer.ts';
import { otherEnd } from './rules/other-end.ts';
import { figureOther } from './rules/other-figure.ts';
import { frequencyOther } from './rules/other-frequency.ts';
import { headingOther } from './rules/other-in-heading.ts';
import { itemOther } from './rules/other-item.ts';
import { monthOther } from './rules/other-month.ts';
import { partOther } from './rules/other-part.ts';
import { periodOther } from './rules/other-period.ts';
import { predicateOther } from './rules/other-predicate.ts';
import { rowOther } from './rules/other-row.ts';
import { sectionOther } from './rules/other-section.ts';
import { subjectOther } from './rules/other-subject.ts';
import { timeOther } from './rules/other-time.ts';
import { unitOther } from './rules/other-unit.ts';
import { overstated } from './rules/overstated.ts';
import { partAsWhole } from './rules/part-as-whole.ts';
import { tellsPassedOver } from './rules/passed-over.ts';
import { pooledClause } from './rules/pooled.ts';
import type { AnyRule, AnySenseRule } from './rules/rule.ts';
import { swappedSubject } from './rules/swapped-subject.ts';
import { turnedDoer } from './rules/turned-doer.ts';
import { turnedRound } from './rules/turned-round.ts';
import { figureUnplaced } from './rules/unplaced-figure.ts';
import { wholeOfPart } from './rules/whole-of-part.ts';
import { widened } from './rules/widened.ts';

/** Those for the sense of the sentence alone. */
export const senseRules: readonly AnySenseRule[] = [
  deniesSource,
  deniedBySource,
  turnedRound,
  swappedSubject,
  reversedCause,
  noneAbove,
  noneBelow,
  otherEnd,
  overstated,
  countedOtherwise,
  deniedFigure,
  hangsOnIt,
  wholeOfPart,
  oneIsEnough,
  evenThere,
  doerOther,
  tellsPassedOver,
  holdsUnless,
  partOther,
  tooSoon,
  turnedDoer,
  timeOther,
  allOfFew,
  alwaysOfCase,
  deniedClause,
];

export const rules: readonly AnyRule[] = [
  figureMissing,
  nameMissing,
  periodOther,
  rowOther,
  figureOther,
  figureUnplaced,
  figureAlone,
  unitOther,
  clauseOther,
  columnOther,
  deniedBeside,
  itemOther,
  subjectOther,
  predicateOther,
  sectionOther,
  headingOther,
  ...senseRules,
  deniedBySingle,
  deniedList,
  deniedCell,
  orderTurned,
  widened,
  excepted,
  conceded,
  exceptionAsRule,
  droppedCondition,
  necessityOfOption,
  optionOfNecessity,
  certainOfPossible,
  oneOfTwo,
  pooledClause,
  conditionOther,
  monthOther,
  partAsWhole,
  inventedCause,
  addedPhrase,
  changedWord,
  agentOther,
  actorOther,
  allOfKind,
  frequencyOther,
];
