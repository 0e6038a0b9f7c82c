// The page's state, from files to guides that are saved; one step at a time.
import { useEffect, useRef, useState } from 'react';
import { type Sent, sendDiscard, sendFiles, sendSave } from '../../browser/trial/send-trial.ts';
import type { TrialReport } from '../../lib/wire/trial.ts';
import { useTrialWords } from './trial-words.ts';

export type TrialState =
  | { kind: 'empty'; trouble: string | undefined }
  | { kind: 'reading'; names: string[] }
  | { kind: 'read'; report: TrialReport; isSaving: boolean; trouble: string | undefined }
  | { kind: 'saved'; files: string[] };

const nothing: TrialState = { kind: 'empty', trouble: undefined };

export function useTrial() {
  const { strings } = useTrialWords();
  const [state, setState] = useState<TrialState>(nothing);
  const kept = state.kind === 'read' ? state.report.id : null;
  useDiscardOnLeave(kept);
  const troubleOf = <Value>(sent: Exclude<Sent<Value>, { kind: 'done' }>) =>
    sent.kind === 'refused' ? sent.message : strings.lost;

  return {
    state,
    async read(files: File[]) {
      if (files.length === 0 || state.kind === 'reading') return;
      if (kept !== null) sendDiscard(kept);
      setState({ kind: 'reading', names: files.map(({ name }) => name) });
      const sent = await sendFiles(files);
      setState(
        sent.kind === 'done'
          ? { kind: 'read', report: sent.value, isSaving: false, trouble: undefined }
          : { kind: 'empty', trouble: troubleOf(sent) },
      );
    },
    async save() {
      if (state.kind !== 'read' || kept === null || state.isSaving) return;
      setState({ ...state, isSaving: true, trouble: undefined });
      const sent = await sendSave(kept);
      setState(
        sent.kind === 'done'
          ? { kind: 'saved', files: sent.value.files }
          : { ...state, isSaving: false, trouble: troubleOf(sent) },
      );
    },
    discard() {
      if (kept !== null) sendDiscard(kept);
      setState(nothing);
    },
  };
}

// Who leaves the page wants nothing of it any more.
function useDiscardOnLeave(kept: string | null): void {
  const latest = useRef(kept);
  latest.current = kept;
  useEffect(() => {
    const leave = () => latest.current !== null && sendDiscard(latest.current);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
}
