// The letters of a page: by its byte order mark, its server, its own word for it, and else as UTF-8.

/** Bytes in which a page has to name its encoding (HTML Standard, 13.2.3.2). */
const namedWithin = 1024;
const charset = /charset\s*=\s*["']?([\w:-]{1,40})/i;

export function decodePage(bytes: Uint8Array, mediaType?: string): string {
  const marked = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-16le';
  const hasMark = marked === 'utf-16be' || (bytes[0] === 0xff && bytes[1] === 0xfe);
  if (hasMark) return new TextDecoder(marked).decode(bytes);
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, namedWithin));
  const [, name = 'utf-8'] = charset.exec(mediaType ?? '') ?? charset.exec(beginning) ?? [];
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
