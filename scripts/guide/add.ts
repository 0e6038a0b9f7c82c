// npm run guide -- add: tells what the command takes.
const usage = `Usage: npm run guide -- add <file, folder or URL …> [--dry-run] [--json] [--allow-private]`;

export async function run(args: string[]): Promise<number> {
  console.log(usage);
  return args.includes('--help') ? 0 : 1;
}
