/** Longest question that the server takes, in characters. */
export const longestQuestion = 4000;
