// Where an open source stands in the chat's grid; nothing as long as none is open.
import { type SourcePanelProps, useCitations } from './citations-context.ts';

export function SourcePlace({ onAbout }: Pick<SourcePanelProps, 'onAbout'>) {
  const control = useCitations();
  if (!control?.source) return null;
  const { Panel, place } = control.source;
  return <Panel place={place} onClose={control.close} onAbout={onAbout} />;
}
