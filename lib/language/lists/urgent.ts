// Urgent matters: what a reader says who tells of one, and what a guide calls it. Forms of words, not stems: what
// is fired in a kiln is no fire.

/** What tells of a fire, and words by which a guide speaks of it. */
export const fireTold = 'fire|on fire|smoke|flames|burning'.split('|');
export const fireSpoken =
  'fire|fires|smoke|flames|fire alarm|evacuate|evacuation|extinguisher'.split('|');

/** The same of an injury. */
export const injuryTold =
  'bleeding|hurt|injured|injury|unconscious|fainted|collapsed|accident|cut myself|cut himself|cut herself|cut my|burnt|burned myself|burned my|broke my'.split(
    '|',
  );
export const injurySpoken =
  'injury|injuries|injured|hurt|accident|accidents|first aid|first aider|first-aid|ambulance|wound|wounds|cuts|burns'.split(
    '|',
  );

/** The same of a theft. */
export const theftTold = 'stolen|stole|thief|robbed|burglary|burgled|mugged'.split('|');
export const theftSpoken = 'stolen|theft|thefts|robbery|robbed|burglary|break-in'.split('|');

/** The same of a leak. */
export const leakTold =
  'gas leak|smell of gas|smell gas|flooded|flooding|water leak|burst pipe'.split('|');
export const leakSpoken = 'gas leak|gas|flood|flooding|leak|leaks|burst'.split('|');

/** How a message opens that tells what happened, rather than what is wanted. */
export const tellingOpeners =
  "there is|there's|theres|there are|there was|i|i'm|i've|my|we|our|he|she|they|someone|somebody|a|an|the|help".split(
    '|',
  );

/** What is done at once. */
export const urgentActs =
  'call|ring|phone|dial|tell|report|inform|alert|contact|leave|press|raise|evacuate|assemble|shout|use|apply|fetch|go|write|sound|lead'.split(
    '|',
  );
