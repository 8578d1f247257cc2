export type { FoundBrowser } from './find-browser.ts';
export { findBrowser, skipsBrowser } from './find-browser.ts';
export { launchBrowser } from './launch-browser.ts';
export type { PageAround } from './page-around.ts';
export { pageAround } from './page-around.ts';
export type { FolderServer } from './serve-folder.ts';
export { serveFolder } from './serve-folder.ts';
export type { PageWatch } from './watch-page.ts';
export { watchPage } from './watch-page.ts';
