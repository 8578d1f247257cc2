export const fontFolder: string;
export function unpackBrowser(): Promise<{ path: string; libraryPath: string }>;
