/** What comes from outside as fenced data of a prompt: JSON that no text in it can close. */
export function dataBlock(data: unknown): string {
  return `<data>\n${JSON.stringify(data, null, 1).replace(/</g, '\\u003c')}\n</data>`;
}
