// What was published, and the library made of it. Data: ../data, ../second-hand,
// ../exceptions.json. Without the texts: ./figures.ts; the texts of one document, when they are
// asked for: ./load-texts.ts.
export { documents } from './documents.ts';
export { knownFindings } from './known-findings.ts';
export { publishedLibrary } from './published-library.ts';
export { secondHandAmounts, secondHandTotals } from './second-hand.ts';
export { publishedTexts } from './texts.ts';
