// Counts what a text names one after the other.

const joint = /[,;]\s(?:(?:and|or)\s)?|\s(?:and|or)\s/u;
/** A longer text is no list of a few parts. */
const longestList = 600;
const mostParts = 12;

/** Whether a sentence of a text, or what stands behind a colon, has so many parts: "Early, late and night". */
export function hasParts(count: number, text: string): boolean {
  if (!(count > 1 && count <= mostParts) || text.length > longestList) return false;
  return text.split(/[.:](?:\s|$)/).some((part) => part.split(joint).length === count);
}
