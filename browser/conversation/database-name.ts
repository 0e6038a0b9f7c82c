import { ownName } from '../stored-entry.ts';

/** The name of the database in which a browser keeps conversations. */
export const databaseName = ownName;

/** Milliseconds after which a browser that does not answer about the database counts as one that refuses it. */
export const databasePatience = 4000;
