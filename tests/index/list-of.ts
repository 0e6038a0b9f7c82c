// The list of a term as plain numbers.
import type { PostingTable } from '../../lib/index/posting-table.ts';

export function listOf(table: PostingTable, term: string) {
  const { passages = [], frequencies = [] } = table.get(term) ?? {};
  return { passages: [...passages], frequencies: [...frequencies] };
}
