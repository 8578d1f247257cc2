import { expect, test } from 'vitest';
import { installedPlaces } from './installed-places.ts';

test('macOS: Chrome before Edge', () => {
  expect(installedPlaces('darwin', {}).map((place) => place.split('/').at(-1))).toEqual([
    'Google Chrome',
    'Microsoft Edge',
    'Chromium',
  ]);
});

test('Windows: below every folder that the environment names', () => {
  const places = installedPlaces('win32', { PROGRAMFILES: 'C:\\Programs', LOCALAPPDATA: 'C:\\Local' });
  expect(places).toHaveLength(6);
  expect(places.filter((place) => place.includes('msedge.exe'))).toHaveLength(2);
});

test('Linux: the folders of PATH and the usual ones', () => {
  const places = installedPlaces('linux', { PATH: '/opt/tools' });
  expect(places[0]).toBe('/opt/tools/google-chrome');
  expect(places).toContain('/usr/bin/chromium');
});
