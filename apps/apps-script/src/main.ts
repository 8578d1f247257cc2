// Code.js is this bundle as the global `cyberbudget`, and below it one top-level function for each
// that Sheets may call.
export { answer } from './functions.ts';
export { addMenu, showSidebar } from './menu.ts';
export { serve } from './sheet-host.ts';
