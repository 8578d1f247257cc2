import { registerFunctions } from './functions.ts';

// functions.js is a classic script: what stands here is the global `cyberbudget` of the shared runtime, for the pane.
export { setDocuments } from './library.ts';

// A page that shows the pane alone, such as one opened in a browser, has no custom functions to register.
if (typeof CustomFunctions !== 'undefined') registerFunctions();
