export { type Client, loadClient, loadWordClient, type WordClient } from './load-client.ts';
export { sharedClient, sharedWordClient } from './shared-client.ts';
