// npm run guide -- <command> …: what an owner does with guides. Each command is a file of scripts/guide/ with one
// function, `run`, that takes its own arguments, and is loaded only when it is asked for.
import './environment.ts';
import { command } from './command.ts';

type GuideCommand = {
  /** What it does, in a line of the help. */
  does: string;
  load: () => Promise<{ run: (args: string[]) => Promise<number | undefined> }>;
};

const commands: Record<string, GuideCommand> = {
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
};

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { does }]) => `  ${name.padEnd(width)}  ${does}`,
  );
  return [
    'Usage: npm run guide -- <command> [arguments]',
    '',
    ...lines,
    '',
    '"npm run guide -- <command> --help" tells what a command takes.',
  ].join('\n');
}

await command(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  if (['', 'help', '--help', '-h'].includes(name)) {
    console.log(help());
    return name === '' ? 1 : 0;
  }
  const asked = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!asked) {
    console.error(`There is no command "${name}".\n${help()}`);
    return 1;
  }
  const { run } = await asked.load();
  return run(args);
});
