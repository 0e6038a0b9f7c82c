'use client';

// Signpost's chat in a React app. widget.d.ts, a copy of your Signpost's, stands beside this file.
import { useEffect, useRef } from 'react';
import type { SignpostEvents, SignpostOptions } from '../../widget/widget.d.ts';

const source = 'https://chat.example/widget.js';

export type SignpostChatProps = SignpostOptions & {
  /** Shows the chat in its place on the page, without a launcher. */
  inline?: boolean;
  /** The other events are listened to in the same way. */
  onAnswer?: (answer: SignpostEvents['answer']) => void;
};

export function SignpostChat({ inline = false, onAnswer, ...options }: SignpostChatProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ options, onAnswer });

  useEffect(() => {
    latest.current = { options, onAnswer };
    const chat = place.current?.querySelector('signpost-chat');
    if (chat) setOptions(chat, options);
  });

  useEffect(() => {
    const chat = document.createElement('signpost-chat');
    chat.toggleAttribute('inline', inline);
    setOptions(chat, latest.current.options);
    place.current?.append(chat);
    loadScript();
    customElements.whenDefined('signpost-chat').then(() => {
      if (chat.isConnected) chat.on('answer', (answer) => latest.current.onAnswer?.(answer));
    });
    // Its listeners go with it.
    return () => chat.remove();
  }, [inline]);

  return <div ref={place} />;
}

function setOptions(chat: HTMLElement, options: SignpostOptions): void {
  const wanted = new Map<string, string>();
  for (const [option, value] of Object.entries(options)) {
    if (value != null) wanted.set(option === 'zIndex' ? 'z-index' : option, String(value));
  }
  for (const name of chat.getAttributeNames()) {
    if (name !== 'inline' && !wanted.has(name)) chat.removeAttribute(name);
  }
  for (const [name, value] of wanted) {
    if (chat.getAttribute(name) !== value) chat.setAttribute(name, value);
  }
}

function loadScript(): void {
  if (document.querySelector(`script[src="${source}"]`)) return;
  const script = document.createElement('script');
  script.src = source;
  // The page has its element already, so the script is to add none.
  script.dataset.manual = '';
  document.head.append(script);
}
