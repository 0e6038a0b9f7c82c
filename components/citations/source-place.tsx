// Where an open source stands in the chat's grid; nothing as long as none is open.
import { useCitations } from './citations-context.ts';

export type SourcePlaceProps = {
  /** The reader wants to ask about a piece of the guide's text. */
  onAbout: (text: string) => void;
};

export function SourcePlace({ onAbout }: SourcePlaceProps) {
  const control = useCitations();
  if (!control?.source) return null;
  const { Panel, place } = control.source;
  return <Panel place={place} onClose={control.close} onAbout={onAbout} />;
}
