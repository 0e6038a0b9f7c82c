// Next builds no app without a page's frame.
export default function Layout({ children }) {
  return children;
}
