// npm run guide -- <command> …: what an owner does with guides. Each command is a file of scripts/guide/ with one
// function, `run`, that takes its own arguments, and is loaded only when it is asked for.
import './environment.ts';
import { command } from './command.ts';
import { runSubcommand, type Subcommand } from './subcommands.ts';

const commands: Record<string, Subcommand> = {
  add: {
    does: 'makes guides of files, folders and pages that are there already',
    load: () => import('./guide/add.ts'),
  },
  check: {
    does: 'tells what an editor would say of the guides, and mends what it safely can',
    load: () => import('./guide/check.ts'),
  },
  words: {
    does: 'drafts the questions of guides, and leaves out of their words files what is of no use',
    load: () => import('./guide/words.ts'),
  },
  questions: {
    does: 'asks the questions that have to be answered, and tells by what and how surely',
    load: () => import('./guide/questions.ts'),
  },
  diff: {
    does: 'tells which of these answers an edit changes',
    load: () => import('./guide/diff.ts'),
  },
  publish: {
    does: 'has all servers of one database answer from these guides, or from earlier ones again',
    load: () => import('./guide/publish.ts'),
  },
};

await command(() => runSubcommand('guide', commands));
