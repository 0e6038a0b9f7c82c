// What went wrong, in a sentence of the server's.

export function Trouble({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p className="trial-trouble" role="alert">
      {text}
    </p>
  );
}
