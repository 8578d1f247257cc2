import { registerFunctions } from './functions.ts';

// functions.js is a classic script: what stands here is the global `cyberbudget` of the shared runtime, for the pane.
export { setDocuments } from './library.ts';

registerFunctions();
