// The script of the document `/embed`: draws the chat, over Preact.
import { createRoot } from 'react-dom/client';
import { openHostLink } from '../../browser/embed/host-link.ts';
import { applyLooks } from '../../browser/embed/host-looks.ts';
import { keepApart } from '../../browser/stored-entry.ts';
import { EmbedChat } from './embed-chat.tsx';
import { readEmbedData } from './embed-data.ts';

const place = document.getElementById('chat');
if (place) {
  const data = readEmbedData();
  // Several widgets of a page may ask different guides, and none goes on with the conversation of another.
  keepApart(`embed:${data.guide ?? ''}`);
  const link = openHostLink(data.hosts);
  applyLooks(link.options);
  place.replaceChildren();
  // Before it is drawn, because the page around hears of it only when this script has ended: by then it is.
  link.tell({ signpost: 'ready', version: data.version });
  createRoot(place).render(<EmbedChat data={data} link={link} />);
}
