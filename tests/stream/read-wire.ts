// Reads a response of the AI SDK UI message stream as it stands on the wire.

export type Chunk = { type: string; id?: string; delta?: string; url?: string; data?: unknown };

/** The raw text, its chunks, and what ends it. */
export type Wire = { wire: string; chunks: Chunk[]; end: string | undefined };

export async function readWire(response: Response): Promise<Wire> {
  const wire = await response.text();
  const events = wire
    .split('\n\n')
    .filter((event) => event !== '')
    .map((event) => event.replace(/^data: /, ''));
  const end = events.pop();
  return { wire, end, chunks: events.map((event) => JSON.parse(event)) };
}

/** The data of all chunks of one type. */
export function dataOf(chunks: Chunk[], type: string): unknown[] {
  return chunks.filter((chunk) => chunk.type === type).map(({ data }) => data);
}
