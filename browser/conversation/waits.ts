// How long the conversation waits, in milliseconds, and for what.

/** Until a waiting question is asked: a screen reader has to notice the end of the answer before it. */
export const pauseBeforeNext = 300;

/** Until a failure is told: a page that goes away breaks its requests off, then is told to go. */
export const graceOfFailure = 100;

/** Without news of another tab's answer, after which it counts as stopped. */
export const newsPatience = 15_000;

/** Between two saves of an answer that is under way. */
export const savePace = 700;
