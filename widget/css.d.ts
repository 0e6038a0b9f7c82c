// A style sheet that is imported comes as its minified text.
declare module '*.css' {
  const text: string;
  export default text;
}
