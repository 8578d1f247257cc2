import { registerFunctions } from './functions.ts';
import { awaitDocuments } from './library.ts';

declare const VERSION: string;

// functions.js is a classic script: what stands here is the global `cyberbudget` of the shared
// runtime, for the pane. The library too: the pane reads the documents that are here and brings no
// second copy of them, nor of what is loaded apart.
export { libraryOfFigures } from '@cyberbudget/documents/figures';
export { loadBeside, loadTexts } from './apart.ts';
export { setDocuments } from './library.ts';

/** Excel may keep functions.js for a day after the pane is a newer one: by this the pane knows. */
export const version: string = VERSION;

// A page that shows the pane alone, such as one opened in a browser, has no custom functions to
// register.
if (typeof CustomFunctions !== 'undefined') registerFunctions();

// The page that brings the pane says so: the pane will hand over the documents of the workbook.
if (globalThis.document?.currentScript?.dataset['documents'] === 'from-pane') awaitDocuments();
