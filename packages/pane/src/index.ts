export { type MountedPane, mountPane } from './app/mount-pane.tsx';
export type { PaneOptions } from './app/pane.tsx';
export type { ThemeName } from './app/theme.ts';
export type { Importer, LoadImporter } from './import/read-file.ts';
export type * from './sheet-host.ts';
