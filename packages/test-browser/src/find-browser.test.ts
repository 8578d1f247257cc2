import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('CHROME_PATH is taken as it stands', async () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(await findBrowser()).toEqual({ path: process.execPath, origin: 'CHROME_PATH', environment: {} });
});

test('a CHROME_PATH without a file is an error that names it', async () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  await expect(findBrowser()).rejects.toThrow('CHROME_PATH is /nowhere/chrome');
});
