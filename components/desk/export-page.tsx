// Everything that is kept, as files to take along.
import { deskRoot } from '../../lib/desk/pages.ts';
import type { DeskContext } from './desk-context.ts';
import { DeskFrame } from './desk-frame.tsx';

const kinds = ['feedback', 'questions', 'counts', 'runs'] as const;
const formats = ['json', 'csv'] as const;

export function ExportPage({ context }: { context: DeskContext }) {
  const { strings } = context.wording;
  return (
    <DeskFrame context={context} page="export" title={strings.pages.export}>
      <p className="lead">{strings.exportLead}</p>
      <ul className="board export-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{strings.kinds[kind]}</span>
            {formats.map((format) => (
              <a
                key={format}
                className="quiet-button"
                href={`${deskRoot}/export/${kind}.${format}`}
                download
              >
                {kind}.{format}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <p className="desk-note">{strings.exportNote}</p>
    </DeskFrame>
  );
}
