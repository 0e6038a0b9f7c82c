// Tailwind builds the style sheet.
export default { plugins: { '@tailwindcss/postcss': {} } };
