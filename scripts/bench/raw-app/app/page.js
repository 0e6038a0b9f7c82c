// What `npm run lighthouse` sets the pages beside: a page of Next's with one thing that a browser has to take up.
'use client';
import { createElement, useState } from 'react';

export default function Page() {
  const [asked, setAsked] = useState(0);
  const button = createElement(
    'button',
    { type: 'button', onClick: () => setAsked(asked + 1) },
    `Asked ${asked} times`,
  );
  return createElement('main', null, createElement('h1', null, 'A page'), button);
}
