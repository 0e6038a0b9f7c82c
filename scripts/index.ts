// npm run index: checks the guides and writes their index and its readable dump.
import './environment.ts';
import { join, relative } from 'node:path';
import { buildGuides } from '../lib/build-guides.ts';
import { readConfig } from '../lib/config.ts';
import { command } from './command.ts';

await command(async () => {
  const config = readConfig();
  const index = await buildGuides(config);
  for (const { slug, sections, passages, statements } of index.guides) {
    console.log(
      `${slug}: ${sections.length} sections, ${passages.length} passages, ${statements.length} statements`,
    );
  }
  const dump = relative(process.cwd(), join(config.indexDir, 'index.txt'));
  console.log(`${dump} shows how the guides were read.`);
});
