import { delimiter, join } from 'node:path';

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsPlaces = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where an installed Chrome, Edge or Chromium stands on this system, the likeliest place first.
 * Nothing is looked at.
 */
export function installedPlaces(platform: string, environment: Environment): readonly string[] {
  if (platform === 'darwin') return macPlaces;
  if (platform === 'win32') return windowsFolders(environment).flatMap(placesBelow);
  const folders = new Set([
    ...(environment['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]);
  return commands.flatMap((command) => [...folders].filter(Boolean).map((folder) => join(folder, command)));
}

function windowsFolders(environment: Environment): readonly string[] {
  const names = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
  return names.map((name) => environment[name]).filter((folder) => folder !== undefined);
}

function placesBelow(folder: string): readonly string[] {
  return windowsPlaces.map((place) => join(folder, ...place));
}
