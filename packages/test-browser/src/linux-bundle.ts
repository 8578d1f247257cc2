type LinuxBundle = typeof import('@cyberbudget/linux-browser');

/** The browser and the font from npm; undefined where they are not for this system. */
export async function linuxBundle(): Promise<LinuxBundle | undefined> {
  if (process.platform !== 'linux') return undefined;
  return import('@cyberbudget/linux-browser').catch(() => undefined);
}
