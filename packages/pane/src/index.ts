export type * from './sheet-host.ts';
