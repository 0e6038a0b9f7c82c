// A command that has commands of its own, as in `npm run guide -- check`.

export type Subcommand = {
  /** What it does, in a line of the help. */
  does: string;
  load: () => Promise<{ run: (args: string[]) => Promise<number | undefined> }>;
};

/** Runs the one that the first argument names, with the others; gives the exit code, or nothing for success. */
export async function runSubcommand(
  script: string,
  commands: Record<string, Subcommand>,
): Promise<number | undefined> {
  const [name = '', ...args] = process.argv.slice(2);
  if (['', 'help', '--help', '-h'].includes(name)) {
    console.log(helpOf(script, commands));
    return name === '' ? 1 : 0;
  }
  const asked = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!asked) {
    console.error(`There is no command "${name}".\n${helpOf(script, commands)}`);
    return 1;
  }
  const { run } = await asked.load();
  return run(args);
}

function helpOf(script: string, commands: Record<string, Subcommand>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { does }]) => `  ${name.padEnd(width)}  ${does}`,
  );
  return [
    `Usage: npm run ${script} -- <command> [arguments]`,
    '',
    ...lines,
    '',
    `"npm run ${script} -- <command> --help" tells what a command takes.`,
  ].join('\n');
}
