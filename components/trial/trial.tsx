// The script of the page for guides: draws what answers.
import { createRoot } from 'react-dom/client';
import { trialWording } from '../strings/trial-wording.ts';
import { TrialApp } from './trial-app.tsx';
import { readTrialData, rootId } from './trial-data.ts';
import { TrialWordsContext } from './trial-words.ts';

const root = document.getElementById(rootId);
if (root) {
  const data = readTrialData();
  root.replaceChildren();
  createRoot(root).render(
    <TrialWordsContext.Provider value={trialWording(data.language, data.strings)}>
      <TrialApp data={data} />
    </TrialWordsContext.Provider>,
  );
}
