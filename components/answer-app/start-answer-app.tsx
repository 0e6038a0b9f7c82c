// The script of the document that shows an answer in a host of MCP (MCP Apps): draws it, over Preact, and tells the host
// how high it is.
import { createRoot } from 'react-dom/client';
import { openDesk } from '../../browser/answer-app/answer-desk.ts';
import { version } from '../../package.json';
import { AnswerApp } from './answer-app.tsx';

const place = document.getElementById('answer');
if (place) {
  const root = createRoot(place);
  const desk = openDesk(version, (state) =>
    root.render(
      <AnswerApp
        desk={state}
        actions={{
          ask: (question) => desk.ask(question),
          askAgain: (turn) => desk.askAgain(turn),
        }}
      />,
    ),
  );
  // The view may open nothing by itself.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    desk.follow(link.href);
  });
  new ResizeObserver(() => desk.tellHeight(document.body.offsetHeight)).observe(document.body);
}
