// The script of the setup page: takes the place of the plain snippet with what answers.
import { createRoot } from 'react-dom/client';
import { SetupApp } from './setup-app.tsx';
import { readSetupData, rootId } from './setup-data.ts';
import { SetupWordsContext, setupWords } from './setup-words.ts';

const root = document.getElementById(rootId);
if (root) {
  const data = readSetupData();
  root.replaceChildren();
  createRoot(root).render(
    <SetupWordsContext.Provider value={setupWords(data.language, data.strings)}>
      <SetupApp data={data} />
    </SetupWordsContext.Provider>,
  );
}
