// npm run desk -- <command> …: what an owner does with what is kept. Each command is a file of scripts/desk/.
import './environment.ts';
import { command } from './command.ts';
import { runSubcommand, type Subcommand } from './subcommands.ts';

const commands: Record<string, Subcommand> = {
  report: {
    does: 'prints the last seven days as Markdown',
    load: () => import('./desk/report.ts'),
  },
  export: {
    does: 'writes all that is kept into files, as JSON or CSV',
    load: () => import('./desk/export.ts'),
  },
  wipe: {
    does: 'deletes it, or what is older than a day',
    load: () => import('./desk/wipe.ts'),
  },
};

await command(() => runSubcommand('desk', commands));
