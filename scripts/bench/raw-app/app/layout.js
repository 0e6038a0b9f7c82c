// As much of a document as Next asks for. React without JSX: the app is built without settings of its own.
import { createElement } from 'react';

export const metadata = { title: 'A page', description: 'A page that shows next to nothing.' };

export default function Layout({ children }) {
  return createElement('html', { lang: 'en' }, createElement('body', null, children));
}
