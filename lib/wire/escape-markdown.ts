// Plain text as Markdown that shows the same characters.

/**
 * Escapes what Markdown would read as markup, a character reference or an address to link to; figures
 * and punctuation stay as they are.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<>~]/g, '\\$&')
    .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '\\&')
    .replace(/(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi, '$&\\')
    .replace(/(?<=[\w.+-])@(?=[\w-]+\.)/g, '\\@')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+=](?=[-+=\s]|$))/, '$1\\$2')
    .replace(/^(\s*\d+)([.)](?=\s|$))/, '$1\\$2');
}
