// What was published, and the library made of it. Data: ../data, ../second-hand, ../exceptions.json.
// Without the texts: ./figures.ts; the texts of one document, when they are asked for: ./load-texts.ts.
export { documents } from './documents.ts';
export { knownFindings } from './known-findings.ts';
export { publishedLibrary } from './published-library.ts';
export { secondHandAmounts } from './second-hand-amounts.ts';
export { secondHandTotals } from './second-hand-totals.ts';
export { publishedTexts } from './texts.ts';
