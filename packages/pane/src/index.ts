export { type MountedPane, mountPane } from './pane/mount-pane.tsx';
export type { PaneOptions } from './pane/pane.tsx';
export type * from './sheet-host/sheet-host.ts';
export type { Importer, LoadImporter } from './state/load-importer.ts';
export type { ThemeName } from './theme/theme.ts';
