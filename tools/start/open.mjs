import { spawn } from 'node:child_process';

/** Some openers end with the browser: after this long without an error they have taken the link. */
const TAKEN_MS = 3000;

/**
 * Gives the link to the system, where a person sits in front of it. @returns whether the system
 * took it
 */
export function handToBrowser(link) {
  const command = opener(link, process);
  if (command === null) return false;
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), { stdio: 'ignore' });
    const taken = setTimeout(() => resolve(true), TAKEN_MS);
    const settle = (isTaken) => {
      clearTimeout(taken);
      resolve(isTaken);
    };
    child.once('error', () => settle(false));
    child.once('exit', (code) => settle(code === 0));
  });
}

/** The command that opens a link; null where there is no screen, or nobody in front of it. */
export function opener(link, { env, platform, stdout }) {
  if (env.CI || env.SSH_CONNECTION || !stdout.isTTY) return null;
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', link];
  if (platform === 'darwin') return ['open', link];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', link] : null;
}
