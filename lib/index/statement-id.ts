// What the id of a statement tells: `<section id>.<hash of the text>`, and the hash has no full stop.

/** The id of a statement's section; empty for what is no such id. */
export function sectionIdIn(statementId: string): string {
  return statementId.slice(0, Math.max(0, statementId.lastIndexOf('.')));
}
