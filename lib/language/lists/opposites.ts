// Words that turn a statement round when one stands in the place of the other. A pair belongs here when a
// guide that says the one denies the other, whatever it speaks of.

/** Words that mean the opposite of each other, side by side, with all their forms. */
export const opposites: [one: string, other: string][] = [
  [
    'grow grows grew growing growth increase increases increased increasing rise rises rising rose raise raises raised raising climb climbs climbing higher boost boosts expand expands expanding',
    'shrink shrinks shrank shrinking decrease decreases decreased decreasing fall falls fell falling lower lowers lowered lowering reduce reduces reduced reducing decline declines declining drop drops dropping dwindle dwindles collapse collapses collapsed collapsing dying dead vanish vanishes vanishing',
  ],
  [
    'fast faster fastest quick quicker quickly speed speeds speeding accelerate accelerates accelerating',
    'slow slower slowest slowly slows slowing delay delays delaying hinder hinders hamper hampers',
  ],
  [
    'easy easier easiest easily ease simple simpler simplify simplifies',
    'hard harder hardest difficult complicated complicate complicates complex',
  ],
  ['improve improves improving better', 'worsen worsens worsening worse degrade degrades'],
  ['advantage advantages benefit strength', 'disadvantage disadvantages drawback weakness'],
  ['common popular often frequently', 'rare unpopular rarely seldom'],
  ['strong stronger', 'weak weaker'],
  ['cheap cheaper', 'expensive costly'],
  ['majority', 'minority'],
  ['static', 'dynamic'],
  ['permanent permanently', 'temporary temporarily'],
  ['gross', 'net'],
  ['minimal minimum', 'maximal maximum'],
  ['internal', 'external'],
  ['include includes including', 'exclude excludes excluding'],
  ['encourage encourages', 'discourage discourages'],
  ['allow allows enable enables', 'prevent prevents forbid forbids ban bans'],
  ['required mandatory necessary', 'optional unnecessary'],
  ['vary varies differ differs', 'identical same'],
  ['attract attracts', 'deter deters'],
  ['positive', 'negative'],
  ['stop stops stopped cease ceases ceased', 'continue continues continued continuing'],
  ['safe', 'unsafe dangerous'],
  ['large larger big bigger', 'small smaller'],
];
/** Words of which one is what the other is not, so that a denial of the one says the other. */
export const complements: [one: string, other: string][] = [
  ['leave leaves leaving', 'stay stays staying remain remains'],
  ['lose loses losing lost', 'keep keeps keeping kept retain retains'],
  ['open opens opened', 'close closes closed shut shuts'],
  ['accept accepts accepted take takes taken', 'refuse refuses refused reject rejects rejected'],
  ['forget forgets forgetting', 'remember remembers'],
  ['fail fails failed failing', 'pass passes passed'],
  ['start starts started starting begin begins', 'end ends ended finish finishes finished'],
  ['absent', 'present'],
  ['alone', 'accompanied together'],
  ['inside indoors', 'outside outdoors'],
];

/** Opposites that also compare: they turn with the sides of a comparison. */
export const comparingOpposites: [one: string, other: string] = ['more', 'less fewer'];

/** Words that tell nothing of what an opposite is said of. */
export const opposedFillers =
  'a an the of in on at to for and or is are be it its can make makes'.split(' ');

/** Plain words that tell a thing from another one of its kind: "the long-term plan", "a new member". */
export const kindWords = ['long', 'large', 'little', 'low', 'new', 'old', 'general', 'specific'];
