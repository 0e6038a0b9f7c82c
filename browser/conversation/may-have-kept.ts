// Whether this browser can have kept a conversation, found out without the code of the database and without
// making one: a reader who comes for the first time waits for neither.
import { databaseName, databasePatience } from './database-name.ts';

/**
 * False where the browser says that it has no database of conversations. True where it refuses to tell or
 * cannot: whoever then opens the database learns why. Never rejects.
 */
export async function mayHaveKept(): Promise<boolean> {
  try {
    const there = await Promise.race([indexedDB.databases(), noAnswer()]);
    return there === undefined || there.some(({ name }) => name === databaseName);
  } catch {
    return true;
  }
}

function noAnswer(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, databasePatience, undefined));
}
