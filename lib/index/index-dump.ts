// The index for people: each guide's sections, passages and statements as plain text.
import type { Guide } from '../types.ts';
import { sectionsOf } from './guide-texts.ts';

/** What an author reads to see how a guide was understood. */
export function dumpGuide(guide: Guide): string {
  const { sections, passages, statements } = guide;
  const counts = `${sections.length} sections, ${passages.length} passages, ${statements.length} statements`;
  const lines = [`GUIDE ${guide.slug}: ${guide.title} (${counts})`];
  for (const { section, passages: own } of sectionsOf(guide)) {
    lines.push('', `SECTION #${section.id}, line ${section.line}: ${section.path.join(' > ')}`);
    for (const passage of own) {
      lines.push(`  PASSAGE ${passage.id} (${passage.text.length} characters)`);
      for (const statement of statements.slice(passage.first, passage.last)) {
        const leadIn = statement.leadIn ? `[${statement.leadIn}] ` : '';
        const place = `${statement.start}-${statement.end}`;
        lines.push(`    ${statement.id} ${statement.kind} ${place}: ${leadIn}${statement.text}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
