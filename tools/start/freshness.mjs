import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where nothing stands that is built: what others wrote, what was built, and what only tests read.
 */
const APART = /^(?:node_modules|dist.*|\..*|test|test-results\.json|pictures|.*\.md|.*\.test\.tsx?)$/;

/**
 * Whether `built` is missing, or older than a file that it is made of. @param made folders and
 * files
 */
export function isStale(built, made) {
  const since = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  return since === undefined || made.some((path) => isNewer(path, since));
}

function isNewer(path, since) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs > since;
  return readdirSync(path).some((name) => !APART.test(name) && isNewer(join(path, name), since));
}
